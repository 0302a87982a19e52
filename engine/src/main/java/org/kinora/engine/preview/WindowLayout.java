package org.kinora.engine.preview;

/**
 * Where things are in the window, in pixels of its framebuffer from the top left corner. In a window, the time bar has
 * the bottom to itself, so that it never covers the picture; the picture is as large as its shape allows, in the middle of the rest.
 */
public record WindowLayout(Area picture, Area bar) {

    /** A rectangle of whole pixels. */
    public record Area(int left, int top, int width, int height) {

        public boolean isEmpty() {
            return width < 1 || height < 1;
        }

        /** The largest area of a shape that fits in here, in the middle; a pixel at least. */
        public Area fitted(double aspect) {
            int fittedWidth = Math.max(1, Math.min(width, (int) Math.round(height * aspect)));
            int fittedHeight = Math.max(1, Math.min(height, (int) Math.round(fittedWidth / aspect)));
            return new Area(
                    left + (width - fittedWidth) / 2, top + (height - fittedHeight) / 2, fittedWidth, fittedHeight);
        }

        boolean contains(double x, double y) {
            return x >= left && x < left + width && y >= top && y < top + height;
        }
    }

    /** @param aspect width of the picture divided by its height */
    static WindowLayout of(int windowWidth, int windowHeight, int barHeight, double aspect) {
        // in the smallest windows the picture keeps its half
        int bar = Math.max(0, Math.min(barHeight, windowHeight / 2));
        int room = Math.max(1, windowHeight - bar);
        return new WindowLayout(
                new Area(0, 0, windowWidth, room).fitted(aspect), new Area(0, windowHeight - bar, windowWidth, bar));
    }

    /** With the picture in the whole of the window, and the bar over its lower part. */
    static WindowLayout overlaid(int windowWidth, int windowHeight, int barHeight, double aspect) {
        return new WindowLayout(
                of(windowWidth, windowHeight, 0, aspect).picture(),
                of(windowWidth, windowHeight, barHeight, aspect).bar());
    }

    /** Where panels may lie over the picture. */
    Area room() {
        return new Area(0, 0, bar.width(), Math.max(1, bar.top()));
    }

    int windowHeight() {
        return bar.top() + bar.height();
    }
}
