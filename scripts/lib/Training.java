import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.media.*;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.*;
import org.kinora.engine.scene.*;
import org.kinora.scenes.*;
import org.kinora.scenes.bench.*;

/**
 * What prepare.sh renders so that the JVM can archive the classes which renders need: a scene of one's own with text, a formula
 * a number and a sound, in which the scenes that come with Kinora are recorded as well.
 */
public final class Training extends Scene {

    @Override
    protected void construct() {
        List<Scene> ours = List.of(new NextWord(), new PeerTitle(), new PeerGraph(), new PeerBars(), new PeerPage(), new PeerArcs());
        for (Scene scene : ours) {
            Film.record(scene, FilmSettings.DEFAULT).close();
        }
        var circle = new Circle(1.5);
        // colours alone are blended in Java where OpenGL is software; a gradient gets OpenGL's classes archived as well
        var shaded = new Square(0.5).setFill(new LinearGradient(point(-0.25, 0), point(0.25, 0), RED, BLUE)).shift(LEFT.times(3));
        var formula = new MathTex("e^{i\\pi} + 1 = 0").nextTo(circle, UP);
        play(0.4, create(circle), write(new Text("Training").nextTo(circle, DOWN)), fadeIn(formula));
        sound(AudioClip.of(48_000, new float[24_000]));
        var number = new ValueTracker(0);
        play(0.1, fadeIn(shaded));
        play(0.4, circle.animate(c -> c.shift(RIGHT).scale(0.5)), number.animate(n -> n.set(1)));
    }
}
