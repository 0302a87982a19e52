import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;

/** What scripts/bench farm renders: segments of four seconds, all of which take the same. */
public final class Turning extends Scene {

    @Override
    protected void construct() {
        List<Square> squares = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Square square = new Square(0.9);
            square.moveTo(1.5 * (i % 8) - 5.25, 1.4 * (i / 8) - 2.8);
            squares.add(square);
            add(square);
        }
        int segments = settings().option("segments").map(Integer::parseInt).orElse(32);
        for (int i = 0; i < segments; i++) {
            play(4, squares.stream().map(square -> square.animate(s -> s.rotate(2))).toArray(Animation[]::new));
        }
    }
}
