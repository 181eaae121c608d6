"""Counts a few indicators of one list with pandas, as an analyst would write it, and prints figures and times.

Usage: python3 plain_pandas.py LIST FILE FROM TO   (a CSV with headings; the first and last day as YYYY-MM-DD)
"""

import json
import sys
import time

import numpy as np
import pandas as pd


def dates(column):
    """Dates written day first, or as Excel's serial numbers."""
    serial = pd.to_numeric(column, errors="coerce")
    from_serial = pd.to_datetime(serial, unit="D", origin="1899-12-30")
    from_text = pd.to_datetime(column.where(serial.isna()), format="%d/%m/%Y", errors="coerce")
    return from_serial.fillna(from_text)


def referrals(table, first, last):
    table["date"] = dates(table["Date of Referral"])
    table["closed"] = dates(table["CIN Closure Date"])
    table["birth"] = dates(table["Date of Birth"])
    table["nfa"] = table["Referral NFA?"].str.contains("Yes")
    table = table.sort_values(["Child Unique ID", "date"], kind="stable")
    once = table.drop_duplicates(["Child Unique ID", "date"])
    before = once.groupby("Child Unique ID")["date"].shift()
    again = (once["date"] - before).dt.days <= 365
    inside = once["date"].between(first, last)
    return {"ACT-2": int(inside.sum()), "DEC-1 below": int(inside.sum()), "again": int((again & inside).sum())}


def assessments(table, first, last):
    table["start"] = dates(table["Continuous Assessment Start Date"])
    table["end"] = dates(table["Continuous Assessment Date of Authorisation"])
    done = table[table["end"].between(first, last)]
    known = done.dropna(subset=["start"])
    days = np.busday_count(known["start"].values.astype("datetime64[D]"), known["end"].values.astype("datetime64[D]"))
    return {"DEC-6 below": len(done), "within 45 without holidays": int((days <= 45).sum()), "median": float(np.median(days))}


def plans(table, first, last):
    table["start"] = dates(table["Child Protection Plan Start Date"])
    table["end"] = dates(table["Child Protection Plan End Date"])
    table["visit"] = dates(table["Date of the Last Statutory Visit"])
    is_open = (table["start"] <= last) & ~(table["end"] <= last)
    started = table["start"].between(first, last)
    ended = table["end"].between(first, last)
    second = started & (table["Number of Previous Child Protection Plans"] > 0)
    long_open = is_open & ((last - table["start"]).dt.days >= 730)
    long_ended = ended & ((table["end"] - table["start"]).dt.days >= 730)
    by_category = table[is_open].groupby("Latest Category of Abuse").size()
    return {
        "ACT-6": int(is_open.sum()),
        "ACT-7": int(started.sum()),
        "ACT-8": int(ended.sum()),
        "second": int(second.sum()),
        "long": int(long_open.sum()) + int(long_ended.sum()),
        "categories": len(by_category),
    }


COUNTS = {"referrals": referrals, "assessments": assessments, "child-protection-plans": plans}


def main():
    name, path, first, last = sys.argv[1:5]
    start = time.perf_counter()
    table = pd.read_csv(path, dtype={"Child Unique ID": str})
    opened = time.perf_counter()
    figures = COUNTS[name](table, pd.Timestamp(first), pd.Timestamp(last))
    counted = time.perf_counter()
    print(
        json.dumps(
            {
                "figures": figures,
                "open": (opened - start) * 1000,
                "count": (counted - opened) * 1000,
                "pandas": pd.__version__,
            }
        )
    )


main()
