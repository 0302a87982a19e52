package org.kinora.engine.preview;

/** Shows a panel, or nothing, with a renderer of its own, in the context that is current. */
final class PanelView implements AutoCloseable {

    private Viewport viewport;
    private Panel shown;

    /** @param panel null for none */
    void draw(Panel panel) {
        if (panel == null || shown == null || !panel.area().equals(shown.area())) {
            close();
        }
        shown = panel;
        if (panel != null) {
            if (viewport == null) {
                viewport = new Viewport(panel.area());
            }
            viewport.draw(panel.drawing());
        }
    }

    void showInWindow(int windowHeight) {
        if (viewport != null) {
            viewport.showInWindow(windowHeight);
        }
    }

    @Override
    public void close() {
        if (viewport != null) {
            viewport.close();
            viewport = null;
        }
    }
}
