package org.kinora.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

/** Puts composed lines under each other: the first baseline at height 0, the longest line from x = 0. */
final class LineStack {

    private final TextFlow flow;

    LineStack(TextFlow flow) {
        this.flow = flow;
    }

    /** @param lines at least one */
    TextLayout stack(String text, List<ComposedLine> lines, TextMetrics metrics, List<String> missing) {
        double width = 0;
        for (ComposedLine line : lines) {
            width = Math.max(width, line.width());
        }
        List<PlacedGlyph> glyphs = new ArrayList<>();
        List<TextLine> placed = new ArrayList<>();
        Point[] carets = new Point[text.length() + 1];
        double baseline = 0;
        double emAbove = 0;
        for (int i = 0; i < lines.size(); i++) {
            ComposedLine line = lines.get(i);
            baseline -= i == 0 ? 0 : flow.lineSpacing() * Math.max(emAbove, line.em());
            emAbove = line.em();
            double left = leftOf(line, width);
            for (PlacedGlyph glyph : line.glyphs()) {
                glyphs.add(moved(glyph, left, baseline));
            }
            int start = line.stretch().start();
            placed.add(new TextLine(start, line.stretch().end(), left, baseline, line.width()));
            int nextLine = i + 1 < lines.size() ? lines.get(i + 1).stretch().start() : text.length() + 1;
            for (int index = start; index < nextLine; index++) {
                int onLine = Math.min(index - start, line.carets().length - 1);
                carets[index] = new Point(left + line.carets()[onLine], baseline);
            }
        }
        ComposedLine first = lines.get(0);
        ComposedLine last = lines.get(lines.size() - 1);
        double descent = last.descent() - baseline;
        return new TextLayout(text, glyphs, placed, carets, width, first.ascent(), descent, metrics, missing);
    }

    private double leftOf(ComposedLine line, double width) {
        return switch (flow.alignment()) {
            case LEFT -> 0;
            case CENTER -> (width - line.width()) / 2;
            case RIGHT -> width - line.width();
            case JUSTIFY -> line.rightToLeft() ? width - line.width() : 0;
        };
    }

    private static PlacedGlyph moved(PlacedGlyph glyph, double byX, double byY) {
        Affine there = glyph.placement();
        return new PlacedGlyph(
                glyph.outline(),
                new Affine(there.xx(), there.yx(), there.xy(), there.yy(), there.dx() + byX, there.dy() + byY),
                glyph.sourceStart(),
                glyph.sourceEnd(),
                glyph.text(),
                glyph.advance());
    }
}
