package org.kinora.engine.preview;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.preview.WindowLayout.Area;

/**
 * A client of an X server that presses real keys, moves the real mouse and reads what is on the screen. It speaks the
 * protocol itself, the little of it that is needed, because that asks for nothing but the server: no xdotool, no Java with
 * AWT.
 *
 * <p>Formats: X Window System Protocol, version 11 (appendix B, "Protocol Encoding"), and the XTEST Extension Protocol,
 * version 2.2.
 */
public final class XConnection implements AutoCloseable {

    private static final int KEY_PRESS = 2;
    private static final int KEY_RELEASE = 3;
    private static final int BUTTON_PRESS = 4;
    private static final int BUTTON_RELEASE = 5;
    private static final int MOTION = 6;
    private static final int NAME_PROPERTY = 39;

    private final SocketChannel socket;
    private int root;
    private int firstKeycode;
    private int lastKeycode;
    private byte testExtension;

    private XConnection(SocketChannel socket) {
        this.socket = socket;
    }

    static XConnection open(Path socketFile) throws IOException {
        SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
        socket.connect(UnixDomainSocketAddress.of(socketFile));
        XConnection connection = new XConnection(socket);
        connection.setUp();
        return connection;
    }

    private void setUp() throws IOException {
        ByteBuffer hello = buffer(12);
        hello.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
        send(hello.position(12));
        ByteBuffer head = receive(8);
        ByteBuffer body = receive((head.getShort(6) & 0xFFFF) * 4);
        if (head.get(0) != 1) {
            throw new IOException("The X server turned the connection down: "
                    + StandardCharsets.ISO_8859_1.decode(body).toString().trim());
        }
        int vendorLength = body.getShort(16);
        int formats = body.get(21);
        firstKeycode = body.get(26) & 0xFF;
        lastKeycode = body.get(27) & 0xFF;
        root = body.getInt(32 + padded(vendorLength) + 8 * formats);

        ByteBuffer query = request(98, 0, 16);
        query.putShort((short) 5).putShort((short) 0).put("XTEST".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer reply = ask(query);
        if (reply.get(8) != 1) {
            throw new IOException("The X server has no XTEST extension");
        }
        testExtension = reply.get(9);
    }

    /** Presses a key and lets it go. */
    public void type(int keysym) throws IOException {
        int keycode = keycodeOf(keysym);
        fake(KEY_PRESS, keycode, 0, 0);
        fake(KEY_RELEASE, keycode, 0, 0);
    }

    /** Presses a key while another is held down. */
    void typeWith(int heldKeysym, int keysym) throws IOException {
        int held = keycodeOf(heldKeysym);
        fake(KEY_PRESS, held, 0, 0);
        type(keysym);
        fake(KEY_RELEASE, held, 0, 0);
    }

    void moveMouse(int x, int y) throws IOException {
        fake(MOTION, 0, x, y);
    }

    void pressMouse() throws IOException {
        pressMouse(1);
    }

    void releaseMouse() throws IOException {
        releaseMouse(1);
    }

    /** @param button 1 for the left one, 2 for the wheel's, 3 for the right one */
    void pressMouse(int button) throws IOException {
        fake(BUTTON_PRESS, button, 0, 0);
    }

    void releaseMouse(int button) throws IOException {
        fake(BUTTON_RELEASE, button, 0, 0);
    }

    /** Turns the mouse's wheel by one notch, which X calls buttons 4 and 5. */
    void turnWheel(boolean up) throws IOException {
        pressMouse(up ? 4 : 5);
        releaseMouse(up ? 4 : 5);
    }

    /** The visible top-level windows whose names contain a word. */
    public List<Integer> windows(String word) throws IOException {
        ByteBuffer tree = ask(request(15, 0, 8).putInt(root));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tree.getShort(16); i++) {
            int window = tree.getInt(32 + 4 * i);
            if (isVisible(window) && nameOf(window).contains(word)) {
                found.add(window);
            }
        }
        return found;
    }

    /** Where a window is on the screen; without a window manager nothing lies between the two. */
    Area placeOf(int window) throws IOException {
        ByteBuffer geometry = ask(request(14, 0, 8).putInt(window));
        return new Area(
                geometry.getShort(12),
                geometry.getShort(14),
                geometry.getShort(16) & 0xFFFF,
                geometry.getShort(18) & 0xFFFF);
    }

    boolean hasFocus(int window) throws IOException {
        return ask(request(43, 0, 4)).getInt(8) == window;
    }

    void resize(int window, int width, int height) throws IOException {
        ByteBuffer configure = request(12, 0, 20).putInt(window);
        send(configure.putInt(4 | 8).putInt(width).putInt(height));
    }

    /** What the screen shows at a place: 0xRRGGBB. */
    public int pixel(int x, int y) throws IOException {
        return pixels(new Area(x, y, 1, 1))[0];
    }

    /** What the screen shows of a rectangle: one int 0xRRGGBB a pixel, rows from the top. */
    int[] pixels(Area area) throws IOException {
        ByteBuffer get = request(73, 2, 20).putInt(root);
        get.putShort((short) area.left()).putShort((short) area.top());
        get.putShort((short) area.width()).putShort((short) area.height());
        ByteBuffer image = ask(get.putInt(-1)).position(32);
        int[] pixels = new int[area.width() * area.height()];
        image.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(pixels);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    private boolean isVisible(int window) throws IOException {
        return ask(request(3, 0, 8).putInt(window)).get(26) == 2;
    }

    private String nameOf(int window) throws IOException {
        ByteBuffer get = request(20, 0, 24).putInt(window);
        ByteBuffer reply = ask(get.putInt(NAME_PROPERTY).putInt(0).putInt(0).putInt(64));
        int length = reply.get(1) == 8 ? reply.getInt(16) : 0;
        return StandardCharsets.UTF_8
                .decode(reply.slice(32, Math.min(length, reply.capacity() - 32)))
                .toString();
    }

    private int keycodeOf(int keysym) throws IOException {
        int count = lastKeycode - firstKeycode + 1;
        ByteBuffer mapping = ask(request(101, 0, 8).put((byte) firstKeycode).put((byte) count));
        int symbolsAKey = mapping.get(1);
        for (int key = 0; key < count; key++) {
            if (mapping.getInt(32 + key * symbolsAKey * 4) == keysym) {
                return firstKeycode + key;
            }
        }
        throw new IOException("No key of the X server's keyboard has the symbol 0x" + Integer.toHexString(keysym));
    }

    private void fake(int event, int detail, int x, int y) throws IOException {
        ByteBuffer input = request(testExtension, 2, 36);
        input.put(4, (byte) event).put(5, (byte) detail);
        input.putInt(12, root).putShort(24, (short) x).putShort(26, (short) y);
        send(input);
        // a round trip: the server has taken the event in when it answers
        ask(request(43, 0, 4));
    }

    private static ByteBuffer request(int opcode, int data, int length) {
        ByteBuffer request = buffer(length);
        return request.put((byte) opcode).put((byte) data).putShort((short) (length / 4));
    }

    private ByteBuffer ask(ByteBuffer request) throws IOException {
        send(request);
        while (true) {
            ByteBuffer head = receive(32);
            if (head.get(0) == 0) {
                throw new IOException("The X server answered request " + head.get(10) + " with error " + head.get(1));
            }
            if (head.get(0) == 1) {
                ByteBuffer whole = buffer(32 + head.getInt(4) * 4);
                return whole.put(head).put(receive(whole.remaining())).clear();
            }
        }
    }

    private void send(ByteBuffer request) throws IOException {
        request.clear();
        while (request.hasRemaining()) {
            socket.write(request);
        }
    }

    private ByteBuffer receive(int length) throws IOException {
        ByteBuffer bytes = buffer(length);
        while (bytes.hasRemaining()) {
            if (socket.read(bytes) < 0) {
                throw new EOFException("The X server closed the connection");
            }
        }
        return bytes.flip();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
