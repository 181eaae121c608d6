import { useServices } from "../../services";
import { text } from "../../../text/en-gb";
import { CardList, LinkCard } from "../../ui/link-card";
import { PageFrame } from "../../ui/page-frame";
import { useNavigation } from "../navigation/navigation";

/** Every sheet that can be inserted. */
export function TemplatesPage() {
  const { templates } = useServices();
  const { go } = useNavigation();
  return (
    <PageFrame title={text.templates.title} lead={text.templates.about}>
      <CardList label={text.templates.title}>
        {templates.map(({ id, title, about }) => (
          <LinkCard
            key={id}
            title={title}
            detail={about}
            onClick={() => go({ name: "insert", template: id })}
          />
        ))}
      </CardList>
    </PageFrame>
  );
}
