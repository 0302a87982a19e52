package org.kinora.engine.text.tex;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.PathVisitor;

/** An outline as bytes: their number, then each segment as its kind and its coordinates in single precision. */
final class OutlineFormat {

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte QUAD = 2;
    private static final byte CUBIC = 3;
    private static final byte CLOSE = 4;

    /** A kind and the six coordinates of a cubic. */
    private static final int LARGEST_SEGMENT = 1 + 6 * Float.BYTES;

    private OutlineFormat() {}

    static void write(Path outline, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(outline.size() * LARGEST_SEGMENT);
        outline.visit(new PathVisitor() {
            @Override
            public void moveTo(float x, float y) {
                bytes.put(MOVE).putFloat(x).putFloat(y);
            }

            @Override
            public void lineTo(float x, float y) {
                bytes.put(LINE).putFloat(x).putFloat(y);
            }

            @Override
            public void quadTo(float controlX, float controlY, float x, float y) {
                bytes.put(QUAD)
                        .putFloat(controlX)
                        .putFloat(controlY)
                        .putFloat(x)
                        .putFloat(y);
            }

            @Override
            public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
                bytes.put(CUBIC).putFloat(control1X).putFloat(control1Y);
                bytes.putFloat(control2X).putFloat(control2Y).putFloat(x).putFloat(y);
            }

            @Override
            public void close() {
                bytes.put(CLOSE);
            }
        });
        out.writeInt(bytes.position());
        out.write(bytes.array(), 0, bytes.position());
    }

    static Path read(DataInputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(in.readInt()));
        PathBuilder path = Path.builder();
        while (bytes.hasRemaining()) {
            byte kind = bytes.get();
            switch (kind) {
                case MOVE -> path.moveTo(bytes.getFloat(), bytes.getFloat());
                case LINE -> path.lineTo(bytes.getFloat(), bytes.getFloat());
                case QUAD -> path.quadTo(bytes.getFloat(), bytes.getFloat(), bytes.getFloat(), bytes.getFloat());
                case CUBIC ->
                    path.cubicTo(
                            bytes.getFloat(),
                            bytes.getFloat(),
                            bytes.getFloat(),
                            bytes.getFloat(),
                            bytes.getFloat(),
                            bytes.getFloat());
                case CLOSE -> path.close();
                default -> throw new IOException("An outline has no segment of kind " + kind);
            }
        }
        return path.build();
    }
}
