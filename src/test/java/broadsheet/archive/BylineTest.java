package broadsheet.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource({
    "记者, true",
    "通讯员, true",
    "作者, true",
    "特约撰稿人, true",
    "摄影报道, true",
    "编辑, false",
    "责任编辑, false",
    "责编, false",
    "编译, false",
    "校对, false",
    "版式, false"
  })
  void whoEditedOrSetItIsNoAuthor(String role, boolean author) {
    assertEquals(author, new Byline("张波", role).isAuthor());
  }
}
