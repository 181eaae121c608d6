import { ObjectReference } from "../../workbook/object-reference";
import type { ObjectType } from "../../workbook/object-type";
import type { CustomFunctionCalls } from "../custom-function-calls";
import { actionService, addInInternal } from "./actions";
import { appRuntime, appRuntimePersistence, type AppRuntimeTarget } from "./app-runtime";
import { customFunctions } from "./custom-functions";
import { ribbonTypes, type RibbonTarget } from "./ribbon";

type AnyType = ObjectType<unknown>;

/** Classes of the services beside the workbook. */
export const serviceTypes: Readonly<Record<string, AnyType>> = {
  ...(ribbonTypes as Record<string, AnyType>),
  CustomFunctions: customFunctions as AnyType,
  AppRuntimePersistenceService: appRuntimePersistence as AnyType,
  AppRuntimeService: appRuntime as AnyType,
  AddinInternalService: addInInternal as AnyType,
  ActionService: actionService as AnyType,
};

/** What the services act upon. */
export interface ServiceTargets {
  readonly calls: CustomFunctionCalls;
  readonly appRuntime: AppRuntimeTarget;
  readonly ribbon: RibbonTarget;
}

/** Services by the full name under which office.js opens them. */
export const servicesOf = ({
  calls,
  appRuntime: runtime,
  ribbon,
}: ServiceTargets): Readonly<Record<string, () => ObjectReference>> => ({
  "Microsoft.ExcelServices.CustomFunctions": () => new ObjectReference("CustomFunctions", calls),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": () =>
    new ObjectReference("AppRuntimePersistenceService", runtime),
  "Microsoft.AppRuntime.AppRuntimeService": () => new ObjectReference("AppRuntimeService", runtime),
  "Microsoft.InternalService.AddinInternalService": () => new ObjectReference("AddinInternalService", null),
  "Microsoft.DynamicRibbon.DynamicRibbon": () => new ObjectReference("DynamicRibbon", ribbon),
  "Microsoft.Office.ActionService": () => new ObjectReference("ActionService", null),
});
