package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Directed links without the cycles: what leads back to where a search comes from is turned around. */
final class Acyclic {

    private static final int NEW = 0;
    private static final int OPEN = 1;
    private static final int DONE = 2;

    private final List<List<Integer>> forward = new ArrayList<>();
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] state;

    Acyclic(Links links) {
        state = new int[links.size()];
        for (int i = 0; i < links.size(); i++) {
            forward.add(new ArrayList<>());
            successors.add(new ArrayList<>());
        }
        links.pairs().forEach(pair -> forward.get(pair[0]).add(pair[1]));
        for (int start = 0; start < links.size(); start++) {
            if (state[start] == NEW) {
                search(start);
            }
        }
        Collections.reverse(order);
    }

    /** Depth first, without recursion, since a chain may be long. */
    private void search(int start) {
        List<Integer> way = new ArrayList<>(List.of(start));
        List<Iterator<Integer>> left =
                new ArrayList<>(List.of(forward.get(start).iterator()));
        state[start] = OPEN;
        while (!way.isEmpty()) {
            int last = way.size() - 1;
            int here = way.get(last);
            if (!left.get(last).hasNext()) {
                state[here] = DONE;
                order.add(here);
                way.remove(last);
                left.remove(last);
                continue;
            }
            int there = left.get(last).next();
            if (state[there] == OPEN) {
                successors.get(there).add(here);
                continue;
            }
            successors.get(here).add(there);
            if (state[there] == NEW) {
                state[there] = OPEN;
                way.add(there);
                left.add(forward.get(there).iterator());
            }
        }
    }

    /** All vertices, each before those that it leads to. */
    List<Integer> order() {
        return order;
    }

    List<Integer> successors(int vertex) {
        return successors.get(vertex);
    }
}
