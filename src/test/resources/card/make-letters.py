"""Makes the letters of cards: make-letters.py NotoSerifCJK-Bold.ttc OUT.otf

Needs fontTools. Kept are the characters of GB 2312, ASCII, some signs, and of the traditional forms of those
characters (variant-forms.tsv) the ones that are in Big5; outlines and widths alone, neither hints nor vertical metrics.
"""
import sys
from fontTools import subset

FORMS = "src/main/resources/broadsheet/text/variant-forms.tsv"
SIGNS = "—…“”‘’·•–〇℃％￥€°㎡′″－～"
SIMPLIFIED = 2  # of the faces in the collection


def gb2312():
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield bytes([high, low]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def in_big5(character):
    try:
        return bool(character.encode("big5"))
    except UnicodeEncodeError:
        return False


def characters():
    wanted = set(gb2312()) | {chr(c) for c in range(32, 127)} | set(SIGNS)
    with open(FORMS, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                simplified, forms = line.rstrip("\n").split("\t")
                if simplified in wanted:
                    wanted |= {form for form in forms if in_big5(form)}
    return wanted


def main(source, target):
    options = subset.Options()
    options.font_number = SIMPLIFIED
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GPOS", "GSUB", "GDEF"]
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(c) for c in characters()])
    subsetter.subset(font)
    subset.save_font(font, target, options)


main(*sys.argv[1:])
