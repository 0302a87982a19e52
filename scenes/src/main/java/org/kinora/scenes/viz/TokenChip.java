package org.kinora.scenes.viz;

import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextStyle;
import org.kinora.model.tokenizer.Token;

/** One token as a small plate with its text. */
public final class TokenChip extends Composite<TokenChip> {

    private static final double PADDING = 0.22;
    private static final double RADIUS = 0.12;

    private final RoundedRectangle plate;
    private final Text text;

    /** @param size font size */
    public TokenChip(Token token, double size) {
        this(token, size, PADDING, 0);
    }

    /**
     * @param size font size
     * @param padding beside the text, in units
     * @param least how wide it is at least
     */
    TokenChip(Token token, double size, double padding, double least) {
        text = new Text(TokenText.readable(token.text()), size).setColor(Palette.INK);
        plate = new RoundedRectangle(
                        Math.max(least, text.width() + 2 * padding),
                        TextStyle.serif(size).em() + 2 * PADDING * 0.6,
                        RADIUS)
                .setFill(Palette.PANEL)
                .setStroke(Palette.RIM, 2);
        addParts(plate, text.centerOn(plate));
    }

    public RoundedRectangle plate() {
        return plate;
    }

    public Text text() {
        return text;
    }
}
