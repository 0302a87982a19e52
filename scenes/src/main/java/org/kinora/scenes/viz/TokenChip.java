package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.model.tokenizer.Token;

/** One token as a small plate with its text. */
public final class TokenChip extends Composite<TokenChip> {

    private static final double PADDING = 0.22;
    private static final double RADIUS = 0.12;

    private final RoundedRectangle plate;
    private final Text text;

    /** @param size font size */
    public TokenChip(Token token, double size) {
        super(List.of());
        double em = size / 96;
        text = new Text(readable(token.text()), size).setColor(Palette.INK);
        plate = new RoundedRectangle(text.width() + 2 * PADDING, em + 2 * PADDING * 0.6, RADIUS)
                .setFill(Palette.PANEL)
                .setStroke(Palette.RIM, 2);
        // words stand on a common line in their plates, whether they have descenders or not
        text.shift(new Point(-text.center().x(), -0.24 * em - text.baseline().y()));
        addParts(plate, text);
    }

    /** The token without the space that it begins with; what cannot be seen is named. */
    private static String readable(String token) {
        String word = token.strip();
        return word.isEmpty() ? token.replace(' ', '␣').replace('\n', '↵') : word;
    }

    public RoundedRectangle plate() {
        return plate;
    }

    public Text text() {
        return text;
    }
}
