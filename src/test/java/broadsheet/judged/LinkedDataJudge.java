package broadsheet.judged;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Expands JSON-LD by Titanium and holds the result against the vocabulary: only types and
 * properties that there are, each where it may stand, none missing that readers need.
 */
final class LinkedDataJudge {
  private static final Set<URI> CONTEXT =
      Set.of(URI.create("https://schema.org"), URI.create("https://schema.org/"));

  private final JsonLdOptions options = new JsonLdOptions();
  private final Set<String> types = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  LinkedDataJudge() {
    options.setDocumentLoader(
        (address, how) -> {
          if (!CONTEXT.contains(address)) {
            throw new IllegalArgumentException("asks for " + address);
          }
          return JsonDocument.of(Vocabulary.CONTEXT);
        });
  }

  /** All types seen so far. */
  Set<String> types() {
    return types;
  }

  /** What is wrong with a document. */
  List<String> faults(String json) throws Exception {
    faults.clear();
    JsonDocument document = JsonDocument.of(new StringReader(json));
    names(document.getJsonContent().orElseThrow());
    JsonArray expanded = JsonLd.expand(document).options(options).get();
    expanded.forEach(this::node);
    return List.copyOf(faults);
  }

  /** Expansion drops what the context does not know, so names are looked at before. */
  private void names(JsonValue value) {
    if (value instanceof JsonArray all) {
      all.forEach(this::names);
    } else if (value instanceof JsonObject object) {
      JsonObject known = Vocabulary.CONTEXT.getJsonObject("@context");
      object.forEach(
          (name, one) -> {
            if (!name.startsWith("@") && !known.containsKey(name)) {
              faults.add("no property " + name);
            }
            names(one);
          });
    }
  }

  private void node(JsonValue value) {
    if (!(value instanceof JsonObject object) || !object.containsKey("@type")) {
      return;
    }
    for (JsonValue named : object.getJsonArray("@type")) {
      String type = local(((JsonString) named).getString());
      types.add(type);
      type(type, object);
    }
    object.values().stream()
        .filter(JsonArray.class::isInstance)
        .flatMap(all -> ((JsonArray) all).stream())
        .forEach(this::node);
  }

  private void type(String type, JsonObject object) {
    if (!Vocabulary.knows(type)) {
      faults.add("no type " + type);
    }
    for (String key : object.keySet()) {
      if (!key.startsWith("@") && !Vocabulary.allows(type, local(key))) {
        faults.add(type + " has no " + local(key));
      }
    }
    for (String needed : Vocabulary.needed(type)) {
      if (!object.containsKey(Vocabulary.BASE + needed)) {
        faults.add(type + " without " + needed);
      }
    }
  }

  private static String local(String iri) {
    return iri.startsWith(Vocabulary.BASE) ? iri.substring(Vocabulary.BASE.length()) : iri;
  }
}
