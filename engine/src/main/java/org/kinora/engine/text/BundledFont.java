package org.kinora.engine.text;

import java.util.ArrayList;
import java.util.List;

/** The font files that come as resources; their versions and licences are in the README beside them. */
enum BundledFont {
    SERIF("cmunrm"),
    SERIF_BOLD("cmunbx"),
    SERIF_ITALIC("cmunti"),
    SERIF_BOLD_ITALIC("cmunbi"),
    SANS("cmunss"),
    SANS_BOLD("cmunsx"),
    SANS_ITALIC("cmunsi"),
    SANS_BOLD_ITALIC("cmunso"),
    TYPEWRITER("cmuntt"),
    TYPEWRITER_BOLD("cmuntb"),
    TYPEWRITER_ITALIC("cmunit"),
    TYPEWRITER_BOLD_ITALIC("cmuntx"),
    /** For what Computer Modern lacks: Hebrew, Arabic, arrows, boxes, symbols. */
    EVERYTHING_ELSE("DejaVuSans");

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    static BundledFont of(FontFace face) {
        String name = face.family().name()
                + (face.weight() == FontFace.Weight.BOLD ? "_BOLD" : "")
                + (face.slant() == FontFace.Slant.ITALIC ? "_ITALIC" : "");
        return valueOf(name);
    }

    /** Where a character of that face is looked for: the face, its upright regular sister, the roman, DejaVu. */
    static List<BundledFont> searchedFor(FontFace face) {
        List<BundledFont> order = new ArrayList<>();
        FontFace sister = new FontFace(face.family(), FontFace.Weight.REGULAR, FontFace.Slant.UPRIGHT);
        for (BundledFont font : List.of(of(face), of(sister), SERIF, EVERYTHING_ELSE)) {
            if (!order.contains(font)) {
                order.add(font);
            }
        }
        return List.copyOf(order);
    }

    /** The file's place beside this class. */
    String resource() {
        return "fonts/" + file + ".ttf";
    }
}
