package broadsheet.source;

import broadsheet.source.Findings.Spot;
import broadsheet.text.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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
    Optional<Node> root = compose(text, linesBefore, findings);
    if (root.isPresent() && root.get() instanceof MappingNode mapping) {
      return Fields.of(mapping.getValue(), linesBefore, findings);
    }
    root.ifPresent(
        node ->
            findings.error(
                spot(node.getStartMark(), linesBefore), "not a list of 'key: value' lines", ""));
    return Fields.of(List.of(), linesBefore, findings);
  }

  /**
   * The mappings of the list that the text is; none when the text is empty, broken or something
   * else. An item that is no mapping is reported and left out.
   *
   * @param complaint what is wrong with text that is no such list
   */
  static List<Fields> readList(String text, String complaint, String hint, Findings findings) {
    Optional<Node> root = compose(text, 0, findings);
    if (root.isEmpty() || Fields.isNothing(root.get())) {
      return List.of();
    }
    if (!(root.get() instanceof SequenceNode list)) {
      findings.error(spot(root.get().getStartMark(), 0), complaint, hint);
      return List.of();
    }
    List<Fields> out = new ArrayList<>();
    for (Node item : list.getValue()) {
      if (item instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
        out.add(Fields.of(mapping.getValue(), 0, findings));
      } else {
        findings.error(spot(item.getStartMark(), 0), complaint, hint);
      }
    }
    return out;
  }

  private static Optional<Node> compose(String text, int linesBefore, Findings findings) {
    if (!Nesting.isBearableYaml(text)) {
      findings.error(new Spot(linesBefore + 1, 1), "broken YAML: nested too deeply", HINT);
      return Optional.empty();
    }
    try {
      LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      findings.error(spot(mark, linesBefore), "broken YAML: " + oneLine(e.getProblem()), HINT);
    } catch (YamlEngineException e) {
      findings.error(new Spot(linesBefore + 1, 1), "broken YAML: " + oneLine(e.toString()), HINT);
    }
    return Optional.empty();
  }

  static Spot spot(Optional<Mark> mark, int linesBefore) {
    return mark.map(m -> new Spot(linesBefore + m.getLine() + 1, m.getColumn() + 1))
        .orElse(Spot.FILE);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
