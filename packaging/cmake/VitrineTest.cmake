# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# How tests, benchmarks and fuzz targets are built and run.

set(VITRINE_TEST_ENVIRONMENT
    QT_QPA_PLATFORM=offscreen
    LANG=C.UTF-8
    LC_ALL=C.UTF-8
    TZ=UTC
    "ASAN_OPTIONS=detect_stack_use_after_return=1"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/packaging/sanitizers/leaks.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1")

# QTRY_VERIFY of Qt 6.8 holds a long in an int. Linked after vitrine_options, whose word would else be the last.
add_library(vitrine_test_options INTERFACE)
target_compile_options(vitrine_test_options INTERFACE -Wno-conversion)
# What is tested is optimized; the tests themselves would take longer to optimize than to run.
target_compile_options(vitrine_test_options INTERFACE -O0 -U_FORTIFY_SOURCE)

# What tests, benchmarks and fuzz targets have in common.
function(vitrine_test_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    # A test holds its own classes, which one call of moc finds: AUTOMOC would add four steps to each of a hundred programs.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    foreach(source IN LISTS arg_SOURCES)
        cmake_path(GET source STEM stem)
        file(STRINGS ${source} includes REGEX "^#include \"${stem}\\.moc\"")
        if(includes)
            set(moc "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
            qt6_generate_moc(${source} "${moc}" TARGET ${name})
            set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${moc}")
            target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
        endif()
    endforeach()
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LIBS} vitrine_options vitrine_test_options)
    if(VITRINE_PRECOMPILE)
        # What is precompiled serves those alone that are compiled alike.
        set(precompiled vitrine_test_support)
        if("vitrine_widgets" IN_LIST arg_LIBS OR "vitrine_application" IN_LIST arg_LIBS)
            set(precompiled vitrine_gui_test_support)
        endif()
        target_precompile_headers(${name} REUSE_FROM ${precompiled})
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${name} PRIVATE -fPIC) # as the library; CMake would have -fPIE for a program
        endif()
    endif()
    target_compile_definitions(${name} PRIVATE
        VITRINE_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        VITRINE_RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources"
        VITRINE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        VITRINE_CLI_PATH="${PROJECT_BINARY_DIR}/app/vitrine-cli"
        VITRINE_GUI_PATH="${PROJECT_BINARY_DIR}/app/vitrine")
endfunction()

# vitrine_test(<name> [SOURCES <file>...] LIBS <target>... [LABELS <label>...] [TIMEOUT <seconds>] [GUI])
# A QtTest program, <name>.cpp where no SOURCES are given, run by ctest. GUI adds Qt6::Widgets and the label "gui".
function(vitrine_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS")
    if(TARGET vitrine_test_support)
        list(APPEND arg_LIBS vitrine_test_support)
    endif()
    if(arg_GUI)
        list(APPEND arg_LIBS Qt6::Widgets)
        list(APPEND arg_LABELS gui)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
        if(VITRINE_SANITIZE)
            set(arg_TIMEOUT 900)
        endif()
    endif()
    vitrine_test_program(${name} SOURCES ${arg_SOURCES} LIBS ${arg_LIBS} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${VITRINE_TEST_ENVIRONMENT}" LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT})
    if(TARGET vitrine-cli)
        add_dependencies(${name} vitrine-cli)
    endif()
endfunction()

# vitrine_benchmark(<name> [SOURCES <file>...] LIBS <target>...)
# As a test, but built only: ctest does not run it.
function(vitrine_benchmark name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    if(TARGET vitrine_test_support)
        list(APPEND arg_LIBS vitrine_test_support)
    endif()
    vitrine_test_program(${name} SOURCES ${arg_SOURCES} LIBS ${arg_LIBS} Qt6::Test)
endfunction()

# vitrine_fuzz(<name> [SOURCES <file>...] LIBS <target>... [CORPUS <folder>...])
# A libFuzzer target, built with VITRINE_FUZZ only. ctest runs it for 20 seconds, starting from the corpus folders.
function(vitrine_fuzz name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS;CORPUS")
    if(NOT VITRINE_FUZZ)
        return()
    endif()
    vitrine_test_program(${name} SOURCES ${arg_SOURCES} LIBS ${arg_LIBS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set(found "${CMAKE_CURRENT_BINARY_DIR}/${name}.corpus")
    file(MAKE_DIRECTORY "${found}")
    set(corpus "")
    foreach(folder IN LISTS arg_CORPUS)
        cmake_path(ABSOLUTE_PATH folder BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
        list(APPEND corpus "${folder}")
    endforeach()
    add_test(NAME ${name} COMMAND ${name}
        -max_total_time=20 -timeout=10 -rss_limit_mb=3000 "${found}" ${corpus})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${VITRINE_TEST_ENVIRONMENT}" LABELS fuzz TIMEOUT 120)
endfunction()

# vitrine_check(<name> COMMAND <command>... [LABELS <label>...])
# A check that is no C++ program. Exit code 77 means: skipped, and why is in its output.
function(vitrine_check name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "COMMAND;LABELS")
    add_test(NAME ${name} COMMAND ${arg_COMMAND} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${VITRINE_TEST_ENVIRONMENT}" SKIP_RETURN_CODE 77 TIMEOUT 300 LABELS "checks;${arg_LABELS}")
endfunction()
