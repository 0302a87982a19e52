@echo off
rem Kinora's commands on Windows: kinora render MyScene.java, kinora doctor
setlocal
for %%P in ("%~dp0..") do set "KINORA_HOME=%%~fP"
set "KINORA_HOME=%KINORA_HOME:\=/%"
if "%~1"=="" (
    echo kinora: name a command: render, preview, present, new, lint, gallery, join, bench, doctor. Each has a --help. 1>&2
    exit /b 2
)
set "KINORA_JAVA=%KINORA_HOME%/runtime/bin/java.exe"
if not exist "%KINORA_JAVA%" set "KINORA_JAVA=%JAVA_HOME%/bin/java.exe"
if not exist "%KINORA_JAVA%" (
    echo kinora: this copy has no Java of its own: let JAVA_HOME name a JDK from 17 on. 1>&2
    exit /b 2
)
rem as start_application in scripts/lib/start.sh has it
set "KINORA_COMPILER=-XX:TieredStopAtLevel=4 -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput"
"%KINORA_JAVA%" @FLAGS@ %KINORA_COMPILER% "-XX:CompilerDirectivesFile=%KINORA_HOME%/scripts/lib/compiler.json" "-Dkinora.command=kinora " org.kinora.engine.cli.Main %*
