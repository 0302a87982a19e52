@echo off
rem Kinora's commands on Windows: kinora render MyScene.java, kinora doctor
setlocal
for %%P in ("%~dp0..") do set "KINORA_HOME=%%~fP"
set "KINORA_HOME=%KINORA_HOME:\=/%"
if "%1"=="" (
    echo kinora: name a command: render, preview, present, new, lint, gallery, join, bench, doctor. Each has a --help. 1>&2
    exit /b 2
)
"%KINORA_HOME%/runtime/bin/java" @FLAGS@ "-Dkinora.command=kinora " org.kinora.engine.cli.Main %*
