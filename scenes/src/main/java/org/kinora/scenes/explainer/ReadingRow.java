package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Text;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenText;

/** A text in one line from edge to edge, and its words, to which something is shown above or below. */
final class ReadingRow {

    private static final double HEAD = 0.15;

    private final Text text;
    private final List<Group<Letter>> words = new ArrayList<>();

    /**
     * @param place where the text begins, on its baseline
     * @param width of the line, in units
     */
    ReadingRow(TwoReaders readers, String text, Point place, double width) {
        double natural = new Text(text, Lettering.SENTENCE).width();
        double size = Lettering.SENTENCE * width / natural;
        this.text = new Text(text, size).setColor(Palette.INK);
        this.text.startAt(place);
        for (int i = 0; i < readers.words(); i++) {
            words.add(TokenText.letters(this.text, readers.word(i)));
        }
    }

    Text text() {
        return text;
    }

    Group<Letter> word(int index) {
        return words.get(index);
    }

    /** The letters of some words in a row. */
    Group<Letter> words(int from, int to) {
        Group<Letter> letters = new Group<>();
        words.subList(from, to).forEach(word -> letters.addAll(word.members()));
        return letters;
    }

    /** From the middle of a word to that of the next one, where that is least, in units. */
    double leastDistance() {
        return IntStream.range(1, words.size())
                .mapToDouble(i ->
                        words.get(i).center().x() - words.get(i - 1).center().x())
                .min()
                .orElse(1);
    }

    /** The points straight above or below the words, at a height. */
    List<Point> points(double y) {
        return words.stream().map(word -> point(word.center().x(), y)).toList();
    }

    /** The height just above the words, in units. */
    double head() {
        return text.corner(UP).y() + HEAD;
    }

    /** Where each word's part of the row ends: half-way to the next word, and with the last word. */
    double[] ends() {
        return IntStream.range(0, words.size())
                .mapToDouble(i -> {
                    double right = words.get(i).corner(RIGHT).x();
                    return i + 1 < words.size()
                            ? (right + words.get(i + 1).corner(LEFT).x()) / 2
                            : right;
                })
                .toArray();
    }
}
