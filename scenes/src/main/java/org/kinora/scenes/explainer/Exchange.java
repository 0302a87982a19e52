package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.TextStyle;
import org.kinora.scenes.viz.Palette;

/** A question and, below it, an answer that grows word by word. Where its next word will stand there can be a gap. */
final class Exchange extends Composite<Exchange> {

    private static final double GAP_WIDTH = 1.1;
    private static final double EM = TextStyle.serif(Lettering.SENTENCE).em();

    private static final double LINE = 1.35;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Text question;
    private final Text answer;
    private final Line gap = new Line(ORIGIN, point(GAP_WIDTH, 0)).setStroke(Palette.INK, 3);

    /**
     * @param answer as far as it is written; may be empty
     * @param width of the longest line, in units
     */
    Exchange(String question, String answer, double width) {
        this.question = Lettering.sentence(question, width).setColor(Palette.FAINT_INK);
        this.answer = Lettering.sentence(answer, width);
        placeAnswer();
        addParts(this.question, this.answer);
    }

    private void placeAnswer() {
        double lastLine = question.caret(question.text().length()).y();
        answer.startAt(point(question.baseline().x(), lastLine - LINE * EM));
    }

    /** Puts the beginning of the question's first baseline at a point. */
    Exchange startAt(Point point) {
        return shift(point.minus(question.baseline()));
    }

    Text question() {
        return question;
    }

    Text answer() {
        return answer;
    }

    /** The line on which the next word will stand; part of this only while it is open. */
    Line gap() {
        return gap;
    }

    /** Shows at once where the next word will stand. */
    Exchange openGap() {
        gap.moveTo(gapStart(), LEFT);
        addParts(gap);
        return this;
    }

    /** Takes the gap away at once. */
    Exchange closeGap() {
        removeParts(List.of(gap));
        gap.hide();
        return this;
    }

    private Point gapStart() {
        Point caret = answer.caret(answer.text().length());
        return caret.plus(point(0.3 * EM, -0.06 * EM));
    }

    /** The words of the question and of the answer so far, in order. */
    List<Group<Letter>> words() {
        List<Group<Letter>> words = new ArrayList<>(question.parts(WORD));
        words.addAll(answer.parts(WORD));
        return words;
    }

    /** Adds to the answer; the letters are not shown yet. */
    Group<Letter> append(String token, Color color) {
        int before = answer.text().length();
        answer.append(token);
        if (before == 0) {
            // where a text without letters stands cannot be changed
            placeAnswer();
        }
        return answer.between(before, before + token.length()).setColor(color);
    }

    /** Adds what the model has written, each word in the colour of its chance; the letters are not shown yet. */
    List<Group<Letter>> append(Writing writing) {
        List<Group<Letter>> words = new ArrayList<>();
        for (int i = 0; i < writing.words().size(); i++) {
            String token = writing.words().get(i).chosen().text();
            boolean isFirst = answer.text().isEmpty();
            words.add(append(isFirst ? token.strip() : token, writing.color(i)));
        }
        return words;
    }
}
