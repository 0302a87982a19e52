package ${package};

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/**
 * Why a sunflower has spirals. A scene records what happens, from top to bottom: play(…) lasts, add(…) does not, and
 * nothing is drawn yet. Save it, and scripts/preview shows what has changed.
 */
public final class Opening extends Scene {

    private static final int SEEDS = 240;

    /** The frame is 8 units high, and its middle is the origin. */
    private static final Point CENTRE = point(-2.6, 0);

    private static final double RADIUS = 3.3;

    /** The share of a turn that leaves no gaps: 137.5°. */
    private static final double GOLDEN = 0.381966;

    /** From seed to seed, as a share of a whole turn. What a tracker holds can be animated. */
    private ValueTracker turn;

    @Override
    protected void construct() {
        background().set(Color.hex("#101418"));
        turn = new ValueTracker(GOLDEN);
        List<Dot> seeds = seeds();
        Text title = new Text("A sunflower", 72).setColor(GOLD).centerOn(3.6, 1.4);
        DecimalNumber angle = new DecimalNumber(0, 1, 72).unit("°").follow(at -> 360 * turn.at(at));
        angle.centered().centerOn(3.6, 0);

        // the words are in Opening.md; they time the scene, and become captions
        narrate("seeds");
        play(laggedStart(0.02, seeds, seed -> growFromCenter(seed)).seconds(2.6), write(title).seconds(1.2));
        play(fadeIn(angle).seconds(0.5));
        untilEnd();

        narrate("quarter");
        play(turn.animate(t -> t.set(0.25)).seconds(1.6));
        untilEnd();

        narrate("golden");
        play(turn.animate(t -> t.set(GOLDEN)).until("golden"));
        play(indicate(angle));
        untilEnd();
        pause(1.5);
    }

    /** Each seed knows where it is at any moment: frame 500 needs none of the frames before it. */
    private List<Dot> seeds() {
        List<Dot> seeds = new ArrayList<>();
        for (int i = 0; i < SEEDS; i++) {
            int number = i;
            double share = (double) i / SEEDS;
            Dot seed = new Dot(place(number, GOLDEN), 0.05 + 0.06 * share).setFill(YELLOW.mix(ORANGE, share));
            seed.onFrame((dot, at) -> dot.moveTo(place(number, turn.get())));
            seeds.add(seed);
        }
        return seeds;
    }

    private static Point place(int number, double turn) {
        return CENTRE.plus(Point.polar(RADIUS * Math.sqrt((number + 0.5) / SEEDS), TAU * turn * number));
    }
}
