package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.geometry.ZeroLattice.Cell;
import org.kinora.engine.geometry.ZeroLattice.Edge;

/** Follows curves of zeros from cell to cell of a lattice, as marching squares do; where two cross, each goes straight on. */
final class MarchingSquares {

    /** How far an outline may be from the places that were found, in units: a fortieth of a pixel at 1080 lines. */
    private static final double TOLERANCE = 2e-4;

    private final ZeroLattice lattice;
    private final PathBuilder out;
    private final Set<Edge> met = new HashSet<>();

    /** @param out gets the curves */
    MarchingSquares(ZeroLattice lattice, PathBuilder out) {
        this.lattice = lattice;
        this.out = out;
    }

    /** Draws the curve that crosses an edge, in both directions, unless it has been followed before. */
    void follow(Edge start) {
        if (!met.add(start)) {
            return;
        }
        Point first = lattice.crossing(start);
        if (first == null) {
            return;
        }
        List<Point> way = new ArrayList<>();
        way.add(first);
        Cell cell = new Cell(start.column(), start.row());
        boolean isClosed = walk(start, cell, start, way);
        if (!isClosed) {
            Collections.reverse(way);
            walk(start, cell.across(start), start, way);
        }
        LineThinning.draw(way, isClosed, TOLERANCE, out);
    }

    /** Adds the places at which a curve leaves one cell after the other; true if it comes back to its start. */
    private boolean walk(Edge entry, Cell into, Edge start, List<Point> way) {
        Edge side = entry;
        Cell cell = into;
        while (lattice.has(cell)) {
            Edge exit = exit(cell, side);
            if (exit == null) {
                return false;
            }
            if (exit.equals(start)) {
                return true;
            }
            Point crossing = lattice.crossing(exit);
            if (crossing == null) {
                return false;
            }
            way.add(crossing);
            if (!met.add(exit)) {
                return false;
            }
            cell = cell.across(exit);
            side = exit;
        }
        return false;
    }

    /** Where a curve leaves a cell: on the opposite side if two curves cross in it; null if it ends there. */
    private Edge exit(Cell cell, Edge entry) {
        int column = cell.column();
        int row = cell.row();
        double lowLeft = lattice.at(column, row);
        double lowRight = lattice.at(column + 1, row);
        double highLeft = lattice.at(column, row + 1);
        double highRight = lattice.at(column + 1, row + 1);
        Edge below = ZeroLattice.differ(lowLeft, lowRight) ? new Edge(column, row, false) : null;
        Edge above = ZeroLattice.differ(highLeft, highRight) ? new Edge(column, row + 1, false) : null;
        Edge toLeft = ZeroLattice.differ(lowLeft, highLeft) ? new Edge(column, row, true) : null;
        Edge toRight = ZeroLattice.differ(lowRight, highRight) ? new Edge(column + 1, row, true) : null;
        Edge opposite = entry.equals(below) ? above : entry.equals(above) ? below : null;
        if (entry.isUpright()) {
            opposite = entry.equals(toLeft) ? toRight : toLeft;
        }
        if (opposite != null) {
            return opposite;
        }
        for (Edge other : new Edge[] {below, toRight, above, toLeft}) {
            if (other != null && !other.equals(entry)) {
                return other;
            }
        }
        return null;
    }
}
