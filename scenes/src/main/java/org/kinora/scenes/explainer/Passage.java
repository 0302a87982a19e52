package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Prism;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Machine;

/** What passes through the machine: text flies in at its first slab, and a pulse runs through all of them. */
final class Passage {

    private static final double LAG_OF_WORDS = 0.12;
    private static final double LAG_OF_SLABS = 0.45;

    private final Machine machine;

    Passage(Machine machine) {
        this.machine = machine;
    }

    /** Copies of words fly into the first slab, one after another. */
    Animation enter(List<? extends Mobject> words) {
        return laggedStart(LAG_OF_WORDS, words.stream().map(word -> new FlyInto(word, machine)).toList());
    }

    /** A pulse runs through the slabs; each lights up as brightly as the layer's change of the text's last vector. */
    Animation pulse(LayerChanges changes) {
        List<Animation> glows = new ArrayList<>();
        List<Prism> slabs = machine.slabs();
        for (int layer = 0; layer < slabs.size(); layer++) {
            glows.add(new Glow(slabs.get(layer), changes.share(layer)));
        }
        return laggedStart(LAG_OF_SLABS, glows);
    }

    /** The slabs part along their common axis. */
    Animation open(double factor) {
        return spread(factor);
    }

    /** The slabs close up again after {@link #open}. */
    Animation close(double factor) {
        return spread(1 / factor);
    }

    private Animation spread(double factor) {
        Point3 middle = machine.centerInSpace();
        return machine.animate(m -> {
            for (Prism slab : m.slabs()) {
                slab.shift(slab.centerInSpace().minus(middle).times(factor - 1));
            }
        });
    }

    /** Where what is computed comes out. */
    Point exit() {
        return machine.slabs().get(machine.slabs().size() - 1).center();
    }
}
