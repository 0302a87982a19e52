package org.kinora.engine.cli;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Hears from the compiler which classes a source declares and names, and in which lines. */
final class Declarations implements TaskListener {

    private final URI source;
    private final Trees trees;
    private final List<CompiledSource.Declaration> found = new ArrayList<>();

    Declarations(SourceFile source, JavacTask task) {
        this.source = source.toUri();
        trees = Trees.instance(task);
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE
                && event.getSourceFile().toUri().equals(source)) {
            CompilationUnitTree unit = event.getCompilationUnit();
            String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
            unit.getTypeDecls().forEach(declared -> visit(unit, prefix, declared));
        }
    }

    private void visit(CompilationUnitTree unit, String prefix, Tree declared) {
        if (declared instanceof ClassTree type) {
            String name = prefix + type.getSimpleName();
            long start = trees.getSourcePositions().getStartPosition(unit, type);
            found.add(
                    new CompiledSource.Declaration(name, (int) unit.getLineMap().getLineNumber(start)));
            type.getMembers().forEach(member -> visit(unit, name + "$", member));
        }
    }

    List<CompiledSource.Declaration> found() {
        return List.copyOf(found);
    }
}
