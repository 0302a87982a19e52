package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.Typesetter;

/** What a caption looks like: white letters on a dark plate at the lower edge, as large as the picture's width allows. */
final class CaptionPicture {

    private static final double LARGEST_EM = 0.42;
    /** The share of the picture's width in which 42 letters of half an em, a line at its longest, find room. */
    private static final double SHARE_OF_WIDTH = 0.92;

    private static final double LONGEST_LINE_EMS = 21;
    private static final double EMS_OF_SIZE = 1 / 96.0;
    private static final double MARGIN_EMS = 0.75;
    private static final double PADDING_X_EMS = 0.5;
    private static final double PADDING_Y_EMS = 0.2;
    private static final double CORNER_EMS = 0.25;
    private static final double LINE_SPACING = 1.25;
    private static final Color PLATE = Color.BLACK.withAlpha(0.75);
    /** Far below the ids of a scene's shapes and of what they make. */
    private static final long FIRST_ID = Long.MIN_VALUE;

    private final Typesetter typesetter;
    private final double width;
    private final double em;

    /** @param width of the picture in frame units, its height being 8 */
    CaptionPicture(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.width = width;
        this.em = Math.min(LARGEST_EM, width * SHARE_OF_WIDTH / LONGEST_LINE_EMS);
    }

    /** Items in frame units, from back to front. */
    List<ShapeItem> of(Caption caption) {
        TextLayout text = typesetter.layout(
                String.join("\n", caption.lines()),
                TextStyle.sans(em / EMS_OF_SIZE),
                TextFlow.DEFAULT.aligned(TextFlow.Alignment.CENTER).spaced(LINE_SPACING));
        // wide letters, such as a line of capitals, are the exception
        double scale = Math.min(1, width * SHARE_OF_WIDTH / text.width());
        double unit = em * scale;
        double bottom = -DrawList.FRAME_HEIGHT / 2 + MARGIN_EMS * em;
        double height = (text.ascent() + text.descent()) * scale + 2 * PADDING_Y_EMS * unit;
        List<ShapeItem> items = new ArrayList<>();
        items.add(new ShapeItem(
                FIRST_ID,
                Polygons.roundedRectangle(
                        new Point(0, bottom + height / 2),
                        text.width() * scale + 2 * PADDING_X_EMS * unit,
                        height,
                        CORNER_EMS * unit),
                Affine.IDENTITY,
                PLATE,
                Stroke.NONE,
                1));
        Affine place = Affine.scaling(scale, Point.ORIGIN)
                .then(Affine.translation(
                        new Point(-text.width() * scale / 2, bottom + PADDING_Y_EMS * unit + text.descent() * scale)));
        for (PlacedGlyph glyph : text.glyphs()) {
            items.add(new ShapeItem(
                    FIRST_ID + items.size(),
                    glyph.outline(),
                    glyph.placement().then(place),
                    Color.WHITE,
                    Stroke.NONE,
                    1));
        }
        return items;
    }
}
