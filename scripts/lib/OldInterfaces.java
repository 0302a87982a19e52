import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Raises the interfaces in a jar that are class files of versions before 50 to that version. The JVM archives neither
 * older interfaces, which are linked with what implements them, nor what implements them: lambdas above all. Without
 * code they need nothing that version 50 demands.
 */
public final class OldInterfaces {

    private static final int VERSION = 50;
    private static final int VERSION_AT = 6;
    private static final int ACC_INTERFACE = 0x0200;

    private OldInterfaces() {}

    public static void main(String[] jars) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(jars[0]))) {
            List<Path> classes;
            try (Stream<Path> files = Files.walk(jar.getPath("/"))) {
                classes = files.filter(file -> file.toString().endsWith(".class")).toList();
            }
            for (Path file : classes) {
                if (isOld(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    if ((accessFlags(bytes) & ACC_INTERFACE) != 0) {
                        FileTime modified = Files.getLastModifiedTime(file);
                        ByteBuffer.wrap(bytes).putShort(VERSION_AT, (short) VERSION);
                        Files.write(file, bytes);
                        Files.setLastModifiedTime(file, modified); // the same jar whenever it is built
                    }
                }
            }
        }
    }

    private static boolean isOld(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(VERSION_AT + 2)).getShort(VERSION_AT) < VERSION;
        }
    }

    /** They follow the constants, whose sizes are those of JVMS §4.4. */
    private static int accessFlags(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipBytes(VERSION_AT + 2);
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> in.skipBytes(in.readUnsignedShort());
                case 7, 8 -> in.skipBytes(2);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++; // takes the room of two
                }
                default -> in.skipBytes(4);
            }
        }
        return in.readUnsignedShort();
    }
}
