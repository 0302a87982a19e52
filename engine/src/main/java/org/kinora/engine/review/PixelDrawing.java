package org.kinora.engine.review;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.PlacedGlyph;
import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.Typesetter;

/**
 * Rectangles and short texts by pixels, drawn by the film's own renderer. Lengths are in pixels; y grows downward from the
 * upper edge. What is set once is kept, so that drawing something again and again costs little.
 */
public final class PixelDrawing implements AutoCloseable {

    private static final double FONT_SIZE_OF_ONE_PIXEL = 96;
    private static final int MOST_KEPT = 1000;
    private static final String MORE = "…";

    private record Key(String text, double em, boolean isBold) {}

    private record Line(Path outline, double width) {}

    private final Typesetter typesetter = Typesetter.open();
    private final Map<Key, Line> lines = new HashMap<>();
    private final List<ShapeItem> items = new ArrayList<>();
    private PictureSize size = new PictureSize(1, 1);

    /** Begins a picture. */
    public void begin(PictureSize newSize) {
        size = newSize;
        items.clear();
    }

    /** What has been drawn since {@link #begin}. */
    public DrawList finish(Color ground) {
        Affine pixelsToUnits = Affine.translation(new Point(-size.width() / 2.0, -size.height() / 2.0))
                .then(Affine.scaling(DrawList.FRAME_HEIGHT / size.height(), Point.ORIGIN));
        return new DrawList(ground, pixelsToUnits, items);
    }

    public void rectangle(double left, double top, double width, double height, Color color) {
        Point center = new Point(left + width / 2, size.height() - top - height / 2);
        fill(Polygons.rectangle(center, width, height), color);
    }

    /** @param em the font's em */
    public void text(String text, double left, double baseline, double em, Color color) {
        text(text, left, baseline, em, false, color);
    }

    /** @param em the font's em */
    public void text(String text, double left, double baseline, double em, boolean isBold, Color color) {
        Path outline = line(text, em, isBold).outline;
        fill(outline.transformed(Affine.translation(new Point(left, size.height() - baseline))), color);
    }

    public double width(String text, double em) {
        return width(text, em, false);
    }

    public double width(String text, double em, boolean isBold) {
        return line(text, em, isBold).width;
    }

    /** The text, or its beginning with three dots if it is wider than that. */
    public String fitted(String text, double em, double most) {
        if (width(text, em) <= most) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).stripTrailing() + MORE, em) <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + MORE;
    }

    /** The text in lines no wider than that, broken where its writing may be, and inside a word only if that is wider. */
    public List<String> wrapped(String text, double em, double most) {
        List<String> rows = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String words = paragraph.strip().replaceAll("\\s+", " ");
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(words);
            String row = "";
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                String piece = words.substring(from, to);
                from = to;
                if (!row.isEmpty() && width((row + piece).stripTrailing(), em) > most) {
                    rows.add(row.stripTrailing());
                    row = "";
                }
                row += piece;
                while (width(row.stripTrailing(), em) > most && row.length() > 1) {
                    int end = fitting(row, em, most);
                    rows.add(row.substring(0, end));
                    row = row.substring(end);
                }
            }
            rows.add(row.stripTrailing());
        }
        return rows;
    }

    /** How much of a word has room, whole characters and at least one. */
    private int fitting(String word, double em, double most) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int end = characters.next();
        for (int next = characters.next();
                next != BreakIterator.DONE && width(word.substring(0, next), em) <= most;
                next = characters.next()) {
            end = next;
        }
        return end;
    }

    private Line line(String text, double em, boolean isBold) {
        if (lines.size() > MOST_KEPT) {
            lines.clear();
        }
        return lines.computeIfAbsent(new Key(text, em, isBold), this::set);
    }

    private Line set(Key key) {
        TextStyle style = TextStyle.sans(key.em * FONT_SIZE_OF_ONE_PIXEL);
        TextLayout layout = typesetter.layout(key.text, key.isBold ? style.bold() : style);
        PathBuilder outline = Path.builder();
        for (PlacedGlyph glyph : layout.glyphs()) {
            outline.append(glyph.path());
        }
        return new Line(outline.build(), layout.width());
    }

    private void fill(Path path, Color color) {
        if (!path.isEmpty()) {
            items.add(new ShapeItem(items.size(), path, Affine.IDENTITY, color, Stroke.NONE, 1));
        }
    }

    @Override
    public void close() {
        typesetter.close();
    }
}
