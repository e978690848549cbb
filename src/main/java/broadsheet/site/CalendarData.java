package broadsheet.site;

import broadsheet.archive.Publication;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.IssueSummary.PageSummary;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of a publication for programs: the same as its calendar says.
 *
 * <pre>
 * {"publication": id, "name": name, "year": 2022, "days": [
 *   {"date": "2022-11-21", "state": "held" | "partly" | "unedited" | "unpublished" | "missing",
 *    "issues": [{"url": relative to this file, "edition"?, "number"?, "pages": [label],
 *                "missingPages"?: [label], "articles": n}]}]}
 * </pre>
 *
 * <p>Days before the first issue and after the last are left out.
 */
final class CalendarData {
  private final Here here;
  private final Calendars calendars;

  private CalendarData(Here here, Calendars calendars) {
    this.here = here;
    this.calendars = calendars;
  }

  static DataView of(Here here, Publication publication, Calendars calendars, Year year) {
    List<JsonValue> days = new CalendarData(here, calendars).days(year);
    JsonObject data =
        JsonObject.start()
            .put("publication", publication.id())
            .put("name", publication.name())
            .put("year", year.getValue())
            .put("days", new JsonArray(days))
            .end();
    return new DataView(JsonText.write(data) + "\n");
  }

  private List<JsonValue> days(Year year) {
    List<JsonValue> days = new ArrayList<>();
    for (int day = 1; day <= year.length(); day++) {
      LocalDate date = year.atDay(day);
      if (calendars.state(date) != DayState.BEYOND) {
        days.add(day(date));
      }
    }
    return days;
  }

  private JsonValue day(LocalDate date) {
    List<IssueSummary> issues = calendars.issues(date);
    JsonObject.Builder day =
        JsonObject.start().put("date", date.toString()).put("state", calendars.state(date).label());
    if (!issues.isEmpty()) {
      day.put("issues", new JsonArray(issues.stream().map(this::issue).toList()));
    }
    return day.end();
  }

  private JsonValue issue(IssueSummary issue) {
    String edition = issue.id().edition();
    List<String> missing = DayState.missingPages(issue);
    JsonObject.Builder data =
        JsonObject.start()
            .put("url", here.to(Urls.issue(issue.id())))
            .putIfPresent("edition", edition.isEmpty() ? null : edition)
            .putIfPresent("number", issue.number())
            .put("pages", issue.pages().stream().map(PageSummary::label).toList());
    if (!missing.isEmpty()) {
      data.put("missingPages", missing);
    }
    return data.put("articles", Mastheads.listed(issue).size()).end();
  }
}
