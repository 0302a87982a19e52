package org.kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DerivedShape;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recorder;

/** A kind of mobject and a kind of animation of one's own, with what is public. */
class OwnMobjectTest {

    /** A bar as long as its share. */
    private static final class Bar extends DerivedShape<Bar> {

        private final Property<Double> share = property(0.5);

        Bar() {
            super(BLUE, Stroke.NONE);
        }

        Bar setShare(double newShare) {
            share.set(newShare);
            return this;
        }

        Property<Double> share() {
            return share;
        }

        @Override
        protected Path deriveOutline(Moment at) {
            return Polygons.rectangle(ORIGIN, 4 * share.at(at), 0.5);
        }
    }

    /** A bar with its name. */
    private static final class NamedBar extends Composite<NamedBar> {

        private final Bar bar = new Bar();
        private final Text name;

        NamedBar(String name) {
            this.name = new Text(name, 30).alwaysNextTo(bar, LEFT);
            addParts(bar, this.name);
        }
    }

    /** Fills a bar from nothing. */
    private static final class FillUp extends FluentAnimation<FillUp> {

        private final Bar bar;

        FillUp(Bar bar) {
            this.bar = bar;
        }

        @Override
        protected void record(Recorder recorder) {
            double full = bar.share().get();
            bar.show();
            recorder.tween(bar.share(), progress -> full * progress);
        }
    }

    @Test
    void itCopiesSavesAnimatesAndTransformsByItsProperties() {
        Film film = Recorded.film(scene -> {
            Bar bar = new Bar();
            Bar copy = bar.copy().shift(UP).setShare(1);
            assertThat(bar.width()).isCloseTo(2, within(1e-6));
            assertThat(copy.width()).isCloseTo(4, within(1e-6));

            bar.saveState();
            scene.play(bar.animate(b -> b.setShare(0.25)).rate(linear));
            assertThat(bar.width()).isCloseTo(1, within(1e-6));
            scene.play(restore(bar));
            assertThat(bar.width()).isCloseTo(2, within(1e-6));

            scene.play(transform(bar, copy));
            assertThat(bar.share().get()).isEqualTo(1);
            bar.setShare(0.1);
            assertThat(bar.width()).isCloseTo(0.4, within(1e-6));

            scene.play(new FillUp(bar).seconds(2).rate(linear));
        });
        assertThat(film.frameCount()).isEqualTo(50);
    }

    @Test
    void theHalfWayOfAnEditIsTheOutlineOfTheValueHalfWay() {
        AtomicReference<Bar> bar = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            bar.set(new Bar());
            scene.play(bar.get().animate(b -> b.setShare(1)).rate(linear));
        });
        assertThat(bar.get().boundsAt(film.moment(5)).width()).isCloseTo(3, within(1e-6));
    }

    @Test
    void theCopyOfACompositeFollowsItsOwnParts() {
        Recorded.film(scene -> {
            NamedBar original = new NamedBar("a");
            NamedBar copy = original.copy().shift(DOWN);
            copy.bar.setShare(1);
            assertThat(copy.name.corner(RIGHT).x()).isCloseTo(-2.25, within(1e-4));
            assertThat(original.name.corner(RIGHT).x()).isCloseTo(-1.25, within(1e-4));
            assertThat(copy.name).isNotSameAs(original.name);
        });
    }

    @Test
    void becomingWhatAnotherOfItsKindIsKeepsItAlive() {
        Recorded.film(scene -> {
            Bar one = new Bar();
            one.become(new Bar().setShare(1).shift(RIGHT));
            assertThat(one.width()).isCloseTo(4, within(1e-6));
            assertThat(one.center().x()).isCloseTo(1, within(1e-6));
            one.setShare(0.5);
            assertThat(one.width()).isCloseTo(2, within(1e-6));
            one.become(new Square(3));
            assertThat(one.height()).isCloseTo(3, within(1e-5));
        });
    }
}
