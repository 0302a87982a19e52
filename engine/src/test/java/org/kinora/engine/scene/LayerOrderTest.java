package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Square;

/** How groups that are drawn as one picture lie in the order of drawing. */
class LayerOrderTest {

    private static DrawList frame(Film film, long n) {
        return new FilmFrames(film).frame(n);
    }

    @Test
    void aGroupFadesAsOnePicture() {
        Film film = Recorded.film(scene -> {
            var group = new Group<Mobject>(new Square(2).setFill(RED, 1), new Circle(1).setFill(BLUE, 1));
            scene.add(new Dot(), group);
            scene.play(group.animate(g -> g.setGroupOpacity(0.5)).rate(linear));
            scene.pause(0.5);
        });
        assertThat(frame(film, 5).layers()).containsExactly(new Layer(1, 3, 0.75));
        assertThat(frame(film, 12).layers()).containsExactly(new Layer(1, 3, 0.5));
        assertThat(frame(film, 12).shapes()).extracting(ShapeItem::opacity).containsOnly(1.0);
    }

    @Test
    void theMembersOfALayerComeTogetherWhereItsHindmostIs() {
        Film film = Recorded.film(scene -> {
            var a = new Square(1).setFill(RED, 1);
            var b = new Square(1).setFill(BLUE, 1);
            var between = new Circle(1).setFill(WHITE, 1);
            scene.add(a, between, b);
            new Group<>(a, b).setGroupOpacity(0.5);
            scene.pause(0.5);
        });
        assertThat(frame(film, 2).shapes()).extracting(ShapeItem::fill).containsExactly(RED, BLUE, WHITE);
        assertThat(frame(film, 2).layers()).containsExactly(new Layer(0, 2, 0.5));
    }

    @Test
    void aLayerLiesWithinALayer() {
        Film film = Recorded.film(scene -> {
            var inner = new Group<>(new Square(1), new Square(2)).setGroupOpacity(0.5);
            var outer = new Group<Mobject>(new Circle(), inner, new Dot()).setGroupOpacity(0.8);
            scene.add(outer);
            // what is not seen has no place in a layer
            scene.add(new Group<>(new Square(3).setStrokeWidth(0)).setGroupOpacity(0.3));
            scene.pause(0.5);
        });
        assertThat(frame(film, 2).layers()).containsExactly(new Layer(1, 3, 0.5), new Layer(0, 4, 0.8));
    }
}
