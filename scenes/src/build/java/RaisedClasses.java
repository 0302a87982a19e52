import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Raises class files in a jar that are older than Java 6 to the version of Java 8: {@code RaisedClasses JAR PACKAGE…}. From Java 25 on the JVM
 * archives no older ones, nor on any Java the lambdas that implement such interfaces; picocli's, all of Java 5, then take a fifth of the way to
 * the first frame. What newer files have in addition are the types at every jump (JVMS §4.7.4), which ASM computes.
 */
public final class RaisedClasses {

    private static final int JAVA_6 = 50;
    private static final int VERSION_AT = 6;

    private RaisedClasses() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Map<String, byte[]> raised = new LinkedHashMap<>();
        try (FileSystem files = FileSystems.newFileSystem(jar);
                URLClassLoader types = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            for (Path file : classes(files, List.of(arguments).subList(1, arguments.length))) {
                if (isOld(file)) {
                    raised.put(file.toString(), raised(Files.readAllBytes(file), types));
                }
            }
        }
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            for (Map.Entry<String, byte[]> entry : raised.entrySet()) {
                Path file = files.getPath(entry.getKey());
                FileTime modified = Files.getLastModifiedTime(file);
                Files.write(file, entry.getValue());
                Files.setLastModifiedTime(file, modified); // the same jar whenever it is built
            }
        }
    }

    private static List<Path> classes(FileSystem files, List<String> packages) throws IOException {
        List<Path> classes = new ArrayList<>();
        for (String name : packages) {
            try (Stream<Path> all = Files.walk(files.getPath("/" + name.replace('.', '/')))) {
                all.filter(file -> file.toString().endsWith(".class")).forEach(classes::add);
            }
        }
        return classes;
    }

    private static boolean isOld(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(VERSION_AT + Short.BYTES)).getShort(VERSION_AT) < JAVA_6;
        }
    }

    /** @param types in which the classes are looked up that are joined where ways through a method meet */
    private static byte[] raised(byte[] old, ClassLoader types) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return types;
            }
        };
        ClassVisitor raising = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String parent, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
                // newer files have no subroutines, as which older ones have the code of finally
                return new JSRInlinerAdapter(
                        super.visitMethod(access, name, type, signature, thrown),
                        access,
                        name,
                        type,
                        signature,
                        thrown);
            }
        };
        new ClassReader(old).accept(raising, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
