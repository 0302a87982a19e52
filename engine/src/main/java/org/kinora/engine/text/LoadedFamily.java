package org.kinora.engine.text;

import java.util.List;

/**
 * A family of fonts that were read from files.
 *
 * @param files at least one
 */
record LoadedFamily(String familyName, List<FontFile> files) implements FontFamily {

    private static final int NORMAL_WIDTH = 5;

    LoadedFamily {
        files = List.copyOf(files);
    }

    /**
     * The font that is most like the one wanted: of normal width if there is one, of the slant if there is one, and of
     * the nearest weight; of two weights that are as near, the one further from the regular weight.
     */
    FontFile nearest(FontFace.Weight weight, FontFace.Slant slant) {
        FontFile nearest = files.get(0);
        for (FontFile file : files) {
            if (distance(file, weight, slant) < distance(nearest, weight, slant)) {
                nearest = file;
            }
        }
        return nearest;
    }

    private static int distance(FontFile file, FontFace.Weight weight, FontFace.Slant slant) {
        FontDescription font = file.description();
        boolean isOther = font.italic() != (slant == FontFace.Slant.ITALIC);
        int wanted = weight.number();
        int apart = Math.abs(font.weight() - wanted);
        boolean isBeyond = wanted >= 500 ? font.weight() > wanted : font.weight() < wanted;
        return 100_000 * Math.abs(font.width() - NORMAL_WIDTH)
                + (isOther ? 10_000 : 0)
                + 2 * apart
                + (isBeyond ? 0 : 1);
    }
}
