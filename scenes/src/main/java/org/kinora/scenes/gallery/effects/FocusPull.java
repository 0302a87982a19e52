package org.kinora.scenes.gallery.effects;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;

/** Lights at night in three distances, of which the lens sees one sharply; then a word lights up. */
public final class FocusPull extends Scene {

    private static final List<Color> LAMPS =
            List.of(Color.hex("#FFB347"), Color.hex("#FF6F61"), Color.hex("#6EC6FF"), Color.hex("#B388FF"));

    @Override
    protected void construct() {
        background().set(Color.hex("#070A14"));
        ValueTracker focus = new ValueTracker(0);
        List<Group<Circle>> planes = new ArrayList<>();
        for (int plane = 2; plane >= 0; plane--) {
            planes.add(lights(plane, focus));
        }
        for (Group<Circle> plane : planes) {
            add(plane);
        }
        pause(0.6);
        play(2, focus.animate(f -> f.set(2)));
        pause(0.4);
        Text title = new Text("in focus", 96)
                .setColor(Color.hex("#FFF4DC"))
                .blur(0.9)
                .setOpacity(0);
        play(
                2.2,
                focus.animate(f -> f.set(4)),
                title.animate(t -> t.setOpacity(1).blur(0)));
        play(1.2, title.animate(t -> t.glow(Color.hex("#FF9F43"), 1.6)));
        pause(1);
    }

    /** Nearer lights are fewer and larger. */
    private Group<Circle> lights(int plane, ValueTracker focus) {
        List<Circle> lights = new ArrayList<>();
        int count = 34 - 10 * plane;
        for (int i = 0; i < count; i++) {
            Point place = point(14.6 * random().nextDouble() - 7.3, 8.4 * random().nextDouble() - 4.2);
            Color color = LAMPS.get(random().nextInt(LAMPS.size()));
            double radius = (0.09 + 0.14 * plane) * (0.8 + 0.4 * random().nextDouble());
            lights.add(new Circle(radius)
                    .setFill(color, 0.95 - 0.12 * plane)
                    .setStroke(Stroke.NONE)
                    .moveTo(place));
        }
        Group<Circle> group = new Group<>(lights).setBlend(Blend.SCREEN);
        group.onFrame((g, at) -> g.blur(0.02 + 0.17 * Math.abs(focus.at(at) - plane)));
        return group;
    }
}
