package org.kinora.engine.text;

import java.util.List;
import org.kinora.engine.text.LineBreaker.Stretch;

/**
 * A line without a place yet: its pen starts at the origin. All measures are in scene units.
 *
 * @param glyphs in the order of the text
 * @param carets where a caret stands before each index of the stretch, and after its end
 * @param rightToLeft whether its paragraph runs from right to left
 * @param em the largest em of its styles
 */
record ComposedLine(
        Stretch stretch,
        List<PlacedGlyph> glyphs,
        double[] carets,
        double width,
        boolean rightToLeft,
        double em,
        double ascent,
        double descent) {}
