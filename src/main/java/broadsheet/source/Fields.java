package broadsheet.source;

import broadsheet.source.Findings.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The keys of one YAML mapping, asked for one by one. A value of the wrong type is reported and
 * counts as absent; {@link #reportUnknown} reports the keys that nobody asked for.
 */
final class Fields {
  /** A string and where it stands. */
  record Word(String text, Spot spot) {}

  private record Entry(Spot key, Node value) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final int linesBefore;
  private final Findings findings;

  private Fields(int linesBefore, Findings findings) {
    this.linesBefore = linesBefore;
    this.findings = findings;
  }

  static Fields of(List<NodeTuple> tuples, int linesBefore, Findings findings) {
    Fields fields = new Fields(linesBefore, findings);
    tuples.forEach(fields::add);
    return fields;
  }

  /** A mapping without keys. */
  static Fields none() {
    return new Fields(0, new Findings(""));
  }

  private void add(NodeTuple tuple) {
    Spot spot = spot(tuple.getKeyNode());
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      findings.error(spot, "a key must be a word", "");
      return;
    }
    Entry before = entries.putIfAbsent(key.getValue(), new Entry(spot, tuple.getValueNode()));
    if (before != null) {
      String what = "'" + key.getValue() + "' stands here a second time";
      findings.error(spot, what, "the first, in line " + before.key.line() + ", counts");
    }
  }

  /** The keys in the order of the file; asking for all of them makes all of them known. */
  List<Word> keys() {
    asked.addAll(entries.keySet());
    return entries.entrySet().stream().map(e -> new Word(e.getKey(), e.getValue().key)).toList();
  }

  /** Where a key stands, or the whole file when it is absent. */
  Spot spotOf(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Spot.FILE : entry.key;
  }

  /** Where the value of a key stands, or the whole file when it is absent. */
  Spot spotOfValue(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Spot.FILE : spot(entry.value);
  }

  /** The first key; empty when there is none. */
  String first() {
    return entries.keySet().stream().findFirst().orElse("");
  }

  /** Whether the key has no value, or an empty string or list. */
  boolean isEmpty(String key) {
    Entry entry = entries.get(key);
    return entry == null
        || isNothing(entry.value)
        || (entry.value instanceof SequenceNode list
            && list.getValue().stream().allMatch(Fields::isNothing));
  }

  /** Whether the key is there, be its value empty or not. */
  boolean has(String key) {
    asked.add(key);
    return entries.containsKey(key);
  }

  /** The string, number or date of that key as it is written; null when absent or empty. */
  @Nullable String text(String key) {
    return value(key).flatMap(node -> word(key, node)).map(Word::text).orElse(null);
  }

  /** A single string or a list of them. */
  List<Word> words(String key) {
    List<Word> words = new ArrayList<>();
    for (Node node : nodes(key)) {
      word(key, node).ifPresent(words::add);
    }
    return words;
  }

  List<String> texts(String key) {
    return words(key).stream().map(Word::text).toList();
  }

  /** The mapping of that key; an empty one when absent. */
  Fields fields(String key) {
    return value(key)
        .flatMap(node -> mapping("'" + key + "' must have keys of its own", node))
        .orElseGet(() -> new Fields(linesBefore, findings));
  }

  /** The items of a list: each a mapping, or a single word under the key {@code name}. */
  List<Fields> items(String key) {
    List<Fields> items = new ArrayList<>();
    for (Node node : nodes(key)) {
      item("each of '" + key + "' must be a name or {name: …}", node).ifPresent(items::add);
    }
    return items;
  }

  /** The mapping of that key, or a single word under the key {@code name}. */
  Optional<Fields> item(String key) {
    return value(key).flatMap(node -> item("'" + key + "' must be a name or {name: …}", node));
  }

  private Optional<Fields> item(String complaint, Node node) {
    if (!(node instanceof ScalarNode)) {
      return mapping(complaint, node);
    }
    Fields named = new Fields(linesBefore, findings);
    if (!isNothing(node)) {
      named.entries.put("name", new Entry(spot(node), node));
    }
    return Optional.of(named);
  }

  /** Where this mapping begins. */
  Spot spot() {
    return entries.values().stream().findFirst().map(Entry::key).orElse(Spot.FILE);
  }

  /** Warns of every key that was not asked for. */
  void reportUnknown() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            String known = "known here: " + String.join(", ", asked);
            findings.warn(entry.key, "unknown key '" + key + "'", Nearest.hint(key, asked, known));
          }
        });
  }

  private Optional<Node> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(n -> !isNothing(n));
  }

  private List<Node> nodes(String key) {
    return value(key)
        .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
        .orElse(List.of());
  }

  private Optional<Word> word(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return isNothing(node)
          ? Optional.empty()
          : Optional.of(new Word(scalar.getValue().strip(), spot(node)));
    }
    findings.error(spot(node), "'" + key + "' must be a single word or line", "it was left out");
    return Optional.empty();
  }

  private Optional<Fields> mapping(String complaint, Node node) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(of(mapping.getValue(), linesBefore, findings));
    }
    findings.error(spot(node), complaint, "it was left out");
    return Optional.empty();
  }

  private Spot spot(Node node) {
    return Yaml.spot(node.getStartMark(), linesBefore);
  }

  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
  }
}
