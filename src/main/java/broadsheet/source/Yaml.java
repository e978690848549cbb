package broadsheet.source;

import broadsheet.source.Findings.Spot;
import broadsheet.text.Nesting;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The door of the YAML library: text in, a mapping whose every key knows its place out. */
final class Yaml {
  private static final String HINT = "nothing of it was used; is a quote or an indent missing?";

  private Yaml() {}

  /**
   * The mapping that the text is; an empty one when the text is empty, broken or something else.
   *
   * @param linesBefore number of lines of the file before this text
   */
  static Fields read(String text, int linesBefore, Findings findings) {
    if (!Nesting.isBearableYaml(text)) {
      findings.error(new Spot(linesBefore + 1, 1), "broken YAML: nested too deeply", HINT);
      return Fields.of(List.of(), linesBefore, findings);
    }
    try {
      LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        return Fields.of(List.of(), linesBefore, findings);
      } else if (root.get() instanceof MappingNode mapping) {
        return Fields.of(mapping.getValue(), linesBefore, findings);
      }
      findings.error(
          spot(root.get().getStartMark(), linesBefore), "not a list of 'key: value' lines", "");
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      findings.error(spot(mark, linesBefore), "broken YAML: " + oneLine(e.getProblem()), HINT);
    } catch (YamlEngineException e) {
      findings.error(new Spot(linesBefore + 1, 1), "broken YAML: " + oneLine(e.toString()), HINT);
    }
    return Fields.of(List.of(), linesBefore, findings);
  }

  static Spot spot(Optional<Mark> mark, int linesBefore) {
    return mark.map(m -> new Spot(linesBefore + m.getLine() + 1, m.getColumn() + 1))
        .orElse(Spot.FILE);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
