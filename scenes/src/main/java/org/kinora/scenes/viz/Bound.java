package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.mobject.LiveNumbers;

/** A mobject that shows numbers of a model, and says which: what it shows can be computed again and compared. */
public interface Bound extends LiveNumbers {

    /** What is shown at the scene's time. */
    List<Reading> readings();

    @Override
    default List<String> provenances() {
        return readings().stream()
                .map(reading -> reading.source().toString())
                .distinct()
                .toList();
    }
}
