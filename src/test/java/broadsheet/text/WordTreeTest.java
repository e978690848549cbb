package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTreeTest {
  @Test
  void findsEveryWordWithItsCostAndNoOther() {
    Random random = new Random(1);
    Map<String, Integer> words = new HashMap<>();
    WordTree tree = new WordTree();
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      int cost = random.nextInt(300);
      words.putIfAbsent(word, cost);
      tree.add(word, cost);
    }
    List<String> asked = new ArrayList<>(words.keySet());
    for (int i = 0; i < 20_000; i++) {
      asked.add(word(random));
    }
    asked.forEach(word -> assertEquals(words.getOrDefault(word, -1), cost(tree, word), word));
  }

  @Test
  void aWordThatIsPartOfALongerOneIsFoundInEitherOrder() {
    WordTree tree = new WordTree();
    tree.add("云溪市", 3);
    tree.add("云溪", 0);
    assertEquals(List.of(-1, 0, 3), List.of(cost(tree, "云"), cost(tree, "云溪"), cost(tree, "云溪市")));
  }

  private static int cost(WordTree tree, String word) {
    int node = WordTree.ROOT;
    for (int i = 0; i < word.length(); i++) {
      if (i > 0 && !tree.goesOn(node)) {
        return -1;
      }
      node = tree.next(node, word.charAt(i));
      if (node == WordTree.ROOT) {
        return -1;
      }
    }
    return tree.costAt(node);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      word.append((char) (0x4E00 + random.nextInt(40)));
    }
    return word.toString();
  }
}
