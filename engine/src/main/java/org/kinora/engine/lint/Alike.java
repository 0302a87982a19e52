package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.timeline.SourceLine;

/** Makes one finding of those about objects that one line has made: it is mended there for all of them. */
final class Alike {

    private Alike() {}

    /** @param findings of one rule */
    static List<Finding> gathered(List<Finding> findings) {
        List<Finding> gathered = new ArrayList<>();
        Map<SourceLine, List<Finding>> byLine = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.line().isPresent() && !finding.objects().isEmpty()) {
                byLine.computeIfAbsent(finding.line().get(), none -> new ArrayList<>())
                        .add(finding);
            } else {
                gathered.add(finding);
            }
        }
        byLine.values().forEach(same -> gathered.add(same.get(0).with(same.subList(1, same.size()))));
        return gathered;
    }
}
