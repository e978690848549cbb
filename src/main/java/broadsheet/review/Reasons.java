package broadsheet.review;

import broadsheet.derive.corrections.Reason;
import broadsheet.derive.corrections.Reason.LookAlike;
import broadsheet.derive.corrections.Reason.Nearby;
import broadsheet.derive.corrections.Reason.NoWord;
import broadsheet.derive.corrections.Reason.OtherPrinting;
import broadsheet.derive.corrections.Reason.RareForUsual;
import broadsheet.derive.corrections.Reason.SoundAlike;
import broadsheet.derive.corrections.Reason.Stray;
import broadsheet.derive.corrections.Reason.Usual;
import broadsheet.site.Messages;

/** Says in words why something else is proposed. */
record Reasons(Messages messages) {
  String of(Reason reason) {
    if (reason instanceof LookAlike r) {
      return say("look-alike", r.printed(), r.likely());
    } else if (reason instanceof SoundAlike r) {
      return say("sound-alike", r.printed(), r.likely());
    } else if (reason instanceof NoWord r) {
      return say("no-word", r.printed(), r.likely());
    } else if (reason instanceof Usual r) {
      return say("usual", r.printed(), r.times(), r.likely(), r.usual());
    } else if (reason instanceof Nearby r) {
      return say(r.article() ? "in-article" : "in-issue", r.likely(), r.times());
    } else if (reason instanceof OtherPrinting r) {
      return say("other-printing", r.article(), r.likely());
    } else if (reason instanceof RareForUsual r) {
      return say("rare", r.printed(), r.likely());
    } else if (reason instanceof Stray r) {
      return say("stray", r.printed(), r.likely());
    }
    throw new IllegalStateException("a reason without words: " + reason);
  }

  private String say(String key, Object... values) {
    return messages.format("review.reason." + key, values);
  }
}
