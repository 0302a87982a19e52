package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Slab;

/** What passes through the machine: text flies in at its first slab, and a pulse runs through all of them. */
final class Passage {

    private static final double LAG_OF_WORDS = 0.12;
    private static final double LAG_OF_SLABS = 0.4;

    private static final double LAG_OF_LIGHT = 0.35;
    private static final double FLASH = 0.8;

    private final Machine machine;

    Passage(Machine machine) {
        this.machine = machine;
    }

    /** Copies of words fly into the first slab, one after another. */
    Animation enter(List<Group<Letter>> words) {
        return laggedStart(LAG_OF_WORDS, words, word -> new FlyInto(word, machine));
    }

    /** A pulse runs through the slabs; each lights up as brightly as the layer's change of the text's last vector. */
    Animation pulse(LayerChanges changes) {
        List<Animation> lights = new ArrayList<>();
        List<Slab> slabs = machine.slabs();
        for (int layer = 0; layer < slabs.size(); layer++) {
            double light = changes.share(layer);
            lights.add(slabs.get(layer).animate(s -> s.setLight(light)).rate(thereAndBack));
        }
        return laggedStart(LAG_OF_SLABS, lights);
    }

    /** Light runs through the slabs, from the first to the last. */
    Animation pulse() {
        return laggedStart(
                LAG_OF_LIGHT,
                machine.slabs(),
                slab -> slab.animate(s -> s.setLight(FLASH)).rate(thereAndBack));
    }

    /** The last slab lights up for a moment: something comes out. */
    Animation flash() {
        return machine.slab(machine.slabs().size() - 1)
                .animate(s -> s.setLight(FLASH))
                .rate(thereAndBack);
    }

    /** Where what is computed comes out. */
    Point exit() {
        return machine.slab(machine.slabs().size() - 1).center();
    }
}
