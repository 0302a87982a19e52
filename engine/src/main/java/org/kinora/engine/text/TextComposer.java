package org.kinora.engine.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.text.LineBreaker.Stretch;

/** Sets one text: breaks it into lines, orders and shapes the runs of each. For one thread and one text. */
final class TextComposer {

    /** Where Unicode's Hebrew begins; nothing before it can turn the direction. */
    private static final char FIRST_FROM_RIGHT_TO_LEFT = 0x590;

    private final OpenFonts fonts;
    private final StyledText styled;
    private final TextFlow flow;
    private final Itemizer itemizer;
    private final Shaper shaper;
    private final boolean leftToRight;
    private final Set<String> missing = new LinkedHashSet<>();

    private TextComposer(OpenFonts fonts, StyledText styled, TextFlow flow, Shaper shaper) {
        this.fonts = fonts;
        this.styled = styled;
        this.flow = flow;
        this.itemizer = new Itemizer(fonts, styled);
        this.shaper = shaper;
        this.leftToRight = styled.isBelow(FIRST_FROM_RIGHT_TO_LEFT);
    }

    static TextLayout compose(OpenFonts fonts, StyledText styled, TextFlow flow, Set<Integer> cuts) {
        try (Shaper shaper = new Shaper(styled.text(), cuts)) {
            return new TextComposer(fonts, styled, flow, shaper).compose();
        }
    }

    private TextLayout compose() {
        List<ComposedLine> lines = new ArrayList<>();
        for (Stretch paragraph : LineBreaker.paragraphs(styled.text())) {
            Bidi directions = directionsOf(paragraph);
            List<Stretch> broken = linesOf(paragraph, directions);
            for (int i = 0; i < broken.size(); i++) {
                Stretch line = broken.get(i);
                boolean isFilled = flow.alignment() == TextFlow.Alignment.JUSTIFY && i < broken.size() - 1;
                lines.add(composed(line, directionsOf(line, paragraph, directions), isFilled));
            }
        }
        TextMetrics metrics = fonts.metrics(styled.styleAt(0));
        return new LineStack(flow).stack(styled.text(), lines, metrics, List.copyOf(missing));
    }

    private List<Stretch> linesOf(Stretch paragraph, Bidi directions) {
        if (Double.isInfinite(flow.width()) || paragraph.start() == paragraph.end()) {
            return List.of(paragraph);
        }
        double[] penAt = penAt(paragraph, directions);
        return LineBreaker.wrapped(styled.text(), paragraph, penAt, flow.width());
    }

    /** Where the pen would be before each character if the paragraph were one line in the order of the text. */
    private double[] penAt(Stretch paragraph, Bidi directions) {
        double[] penAt = new double[paragraph.end() - paragraph.start() + 1];
        for (TextRun run : itemizer.runs(paragraph.start(), paragraph.end(), directions)) {
            ShapedRun shaped = shaper.shape(run);
            double unit = run.font().unit() * run.style().em();
            for (int i = 0; i < shaped.size(); i++) {
                penAt[shaped.clusterEnd(i) - paragraph.start()] += shaped.advances()[i] * unit;
            }
        }
        for (int i = 1; i < penAt.length; i++) {
            penAt[i] += penAt[i - 1];
        }
        return penAt;
    }

    /** @param isFilled whether its blanks are widened until it is as wide as the flow */
    private ComposedLine composed(Stretch line, Bidi directions, boolean isFilled) {
        List<ShapedRun> shaped = new ArrayList<>();
        for (TextRun run : inVisualOrder(itemizer.runs(line.start(), line.end(), directions))) {
            shaped.add(shaper.shape(run));
        }
        boolean rightToLeft = directions != null && !directions.baseIsLeftToRight();
        TextStyle style = styled.styleAt(line.start());
        Font font = fonts.own(style.face());
        ComposedLine set = new LineSetter(styled.text(), line, 0, missing).set(shaped, rightToLeft, style, font);
        int blanks = isFilled ? LineBreaker.blanks(styled.text(), line) : 0;
        double lacking = flow.width() - set.width();
        if (blanks == 0 || lacking <= 0) {
            return set;
        }
        return new LineSetter(styled.text(), line, lacking / blanks, missing).set(shaped, rightToLeft, style, font);
    }

    private static List<TextRun> inVisualOrder(List<TextRun> runs) {
        if (runs.size() < 2) {
            return runs;
        }
        byte[] levels = new byte[runs.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = runs.get(i).level();
        }
        TextRun[] ordered = runs.toArray(TextRun[]::new);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return Arrays.asList(ordered);
    }

    /**
     * Null if everything runs from left to right. The first letter with a direction decides which way the paragraph
     * runs.
     */
    private Bidi directionsOf(Stretch paragraph) {
        if (leftToRight) {
            return null;
        }
        String text = styled.text().substring(paragraph.start(), paragraph.end());
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                : null;
    }

    private static Bidi directionsOf(Stretch line, Stretch paragraph, Bidi directions) {
        return directions == null || line.start() == line.end()
                ? null
                : directions.createLineBidi(line.start() - paragraph.start(), line.end() - paragraph.start());
    }
}
