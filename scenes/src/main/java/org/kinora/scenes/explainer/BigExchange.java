package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Generation;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.WordChance;

/** A question and its answer, large in the middle of the picture, as they are typed and written. */
final class BigExchange {

    private static final double SCALE = 2.2;
    private static final double WIDEST = 12.6;
    /** Of the numbers' baseline below the words', in scene units. */
    private static final double BELOW = 0.9;

    private static final double CURSOR_GAP = 0.12;

    private final Stage stage;
    private final Writing writing;
    private final Exchange exchange;
    private final List<Group<Letter>> words;
    private final Rectangle cursor;

    BigExchange(Stage stage, String question, Writing writing) {
        this.stage = stage;
        this.writing = writing;
        exchange = new Exchange(question, "", Math.min(WIDEST, stage.whole().width()) / SCALE);
        words = exchange.append(writing);
        exchange.question().setColor(Palette.INK);
        exchange.scale(SCALE).moveTo(stage.whole().center());
        cursor = cursor(exchange.question());
    }

    /** As high as a line of this text. */
    static Rectangle cursor(Text text) {
        double xHeight = text.xHeight();
        return new Rectangle(0.14 * xHeight, 2.2 * xHeight)
                .setFill(Palette.INK, 1)
                .setStrokeWidth(0);
    }

    Exchange exchange() {
        return exchange;
    }

    Rectangle cursor() {
        return cursor;
    }

    Animation type() {
        return typeWithCursor(exchange.question(), cursor).rate(linear);
    }

    /** The answer's words come one after another; under each stands for a moment how likely it was. */
    Animation write(double secondsEach) {
        List<Animation> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Generation.Step step = writing.words().get(i);
            double begin = i * secondsEach;
            Group<Letter> word = words.get(i);
            Letter last = word.last();
            Point caret = exchange.answer().caret(last.sourceEnd());
            WordChance chance =
                    stage.bound(new WordChance(step, point(word.center().x(), caret.y() - BELOW), Lettering.SENTENCE));
            all.add(cursor.animate(c -> putBehind(c, caret)).delay(begin).seconds(0.12));
            all.add(fadeIn(word, point(-0.15, 0)).delay(begin).seconds(0.2));
            all.add(fadeIn(chance, point(0, 0.3)).delay(begin).seconds(0.2));
            all.add(fadeOut(chance, point(0, -0.2))
                    .delay(begin + secondsEach - 0.04)
                    .seconds(0.12));
        }
        return together(all);
    }

    private void putBehind(Rectangle moved, Point caret) {
        moved.moveTo(point(
                caret.x() + CURSOR_GAP + moved.width() / 2,
                caret.y() + exchange.answer().xHeight() / 2));
    }
}
