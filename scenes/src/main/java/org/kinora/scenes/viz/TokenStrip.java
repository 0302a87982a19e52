package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextStyle;
import org.kinora.model.tokenizer.Token;

/**
 * The tokens of a text from left to right, each on a plate as wide as itself. They can be joined, so that they are read
 * as the text that they were cut from.
 *
 * <pre>{@code
 * var strip = new TokenStrip(run.tokens(), 30, 0.42, 0.06).saveState().join(1.6);
 * play(strip.animate(s -> s.restore()));
 * }</pre>
 */
public final class TokenStrip extends Composite<TokenStrip> {

    private static final double PADDING = 0.1;
    /** Of a blank between two words, in ems. */
    private static final double BLANK = 0.3;
    /** Between letters where a word has been cut, in ems. */
    private static final double SEAM = 0.06;
    /** Around the mark for the end of a line, in ems. */
    private static final double BREAK = 0.22;

    private final List<TokenChip> chips;
    private final List<Token> tokens;
    private final double em;

    /**
     * @param size font size
     * @param least how wide a plate is at least, in units
     * @param gap from plate to plate
     */
    public TokenStrip(List<Token> tokens, double size, double least, double gap) {
        this.tokens = List.copyOf(tokens);
        em = TextStyle.serif(size).em();
        chips = tokens.stream()
                .map(token -> new TokenChip(token, size, PADDING, least))
                .toList();
        double x = 0;
        for (TokenChip chip : chips) {
            double width = chip.plate().width();
            chip.shift(x + width / 2, 0);
            x += width + gap;
        }
        addParts(chips);
        shift(-(x - gap) / 2, 0);
    }

    /**
     * Takes the plates away and moves the words together, as they were before they were cut, about the same middle.
     *
     * @param factor how much larger the letters get
     */
    public TokenStrip join(double factor) {
        double middle = center().x();
        double x = 0;
        for (int i = 0; i < chips.size(); i++) {
            TokenChip chip = chips.get(i);
            Text text = chip.text();
            x += i == 0
                    ? 0
                    : em * between(tokens.get(i - 1).text(), tokens.get(i).text());
            chip.shift(x + text.width() / 2 - chip.center().x(), 0);
            x += text.width();
            chip.plate().setOpacity(0);
        }
        shift(middle - x / 2, 0);
        return scale(factor);
    }

    private static double between(String token, String next) {
        return next.startsWith(" ") ? BLANK : (token + next).contains("\n") ? BREAK : SEAM;
    }

    /** Puts the chips' middles at equal distances, the first of them at a place. */
    public TokenStrip spread(double first, double distance) {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).shift(first + i * distance - chips.get(i).center().x(), 0);
        }
        return this;
    }

    public List<TokenChip> chips() {
        return chips;
    }

    public TokenChip chip(int index) {
        return chips.get(index);
    }
}
