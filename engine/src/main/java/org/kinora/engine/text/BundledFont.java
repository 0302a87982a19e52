package org.kinora.engine.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

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

    /** The face's font, or what stands in for characters that a loaded family lacks. */
    static BundledFont of(FontFace face) {
        return switch (face.family() instanceof FontFace.Family family ? family : FontFace.Family.SERIF) {
            case SERIF -> of(face, SERIF, SERIF_BOLD, SERIF_ITALIC, SERIF_BOLD_ITALIC);
            case SANS -> of(face, SANS, SANS_BOLD, SANS_ITALIC, SANS_BOLD_ITALIC);
            case TYPEWRITER -> of(face, TYPEWRITER, TYPEWRITER_BOLD, TYPEWRITER_ITALIC, TYPEWRITER_BOLD_ITALIC);
        };
    }

    private static BundledFont of(
            FontFace face, BundledFont regular, BundledFont bold, BundledFont italic, BundledFont boldItalic) {
        boolean isBold = face.weight().number() >= FontFace.Weight.SEMI_BOLD.number();
        if (face.slant() == FontFace.Slant.ITALIC) {
            return isBold ? boldItalic : italic;
        }
        return isBold ? bold : regular;
    }

    /**
     * The fonts in which a character of that face is looked for, in this order: the face, the family's upright regular
     * face, the roman, DejaVu, all others.
     */
    static Set<BundledFont> searchedFor(FontFace face) {
        FontFace sister = new FontFace(face.family(), FontFace.Weight.REGULAR, FontFace.Slant.UPRIGHT);
        Set<BundledFont> order = new LinkedHashSet<>();
        order.add(of(face));
        order.add(of(sister));
        order.add(SERIF);
        order.add(EVERYTHING_ELSE);
        order.addAll(Arrays.asList(values()));
        return order;
    }

    /** The file's place beside this class. */
    String resource() {
        return "fonts/" + file + ".ttf";
    }
}
