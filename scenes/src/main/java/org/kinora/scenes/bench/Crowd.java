package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;

/** Two thousand letters and three hundred strokes, all of them moving all the time: far more than a film shows at once. */
public final class Crowd extends Scene {

    private static final int LETTERS = 2000;
    private static final int STROKES = 300;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Override
    protected void construct() {
        List<Animation> moves = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            text.append(ALPHABET.charAt(random().nextInt(ALPHABET.length())));
        }
        for (Letter letter : new Text(text.toString(), 24)) {
            letter.moveTo(somewhere());
            moves.add(letter.animate(l -> l.shift(aLittle()).rotate(random().nextDouble(-3, 3))));
        }
        for (int i = 0; i < STROKES; i++) {
            Point start = somewhere();
            ArcBetweenPoints arc = new ArcBetweenPoints(start, start.plus(aLittle()), random().nextDouble(-2, 2))
                    .setStroke(Color.TEAL.mix(Color.YELLOW, random().nextDouble()), random().nextDouble(1, 6));
            moves.add(arc.animate(a -> a.shift(aLittle()).rotate(random().nextDouble(-1, 1))));
        }
        play(4, moves);
    }

    private Point somewhere() {
        return point(random().nextDouble(-7, 7), random().nextDouble(-3.9, 3.9));
    }

    private Point aLittle() {
        return point(random().nextDouble(-1.5, 1.5), random().nextDouble(-1.5, 1.5));
    }
}
