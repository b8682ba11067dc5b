# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Options, and vitrine_options: the compiler flags that every target of the project links.

option(BUILD_TESTING "Build the tests" ON)
option(VITRINE_WERROR "Treat warnings as errors" OFF)
option(VITRINE_PRECOMPILE "Precompile the headers of libraries; without, a missing include shows" ON)
option(VITRINE_TOGETHER "Compile several sources of a library as one: a third of the time from nothing, more for each change" OFF)
option(VITRINE_CCACHE "Compile through ccache where it is installed" ON)
option(VITRINE_FUZZ "Build the fuzz targets (clang only)" OFF)
option(VITRINE_RESOURCES_IN_TREE
    "Let programs that are not installed read resources/ of the source tree" ON)
set(VITRINE_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

if(BUILD_TESTING)
    enable_testing()
endif()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(VITRINE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(VITRINE_CCACHE_PROGRAM ccache)
    mark_as_advanced(VITRINE_CCACHE_PROGRAM)
    if(VITRINE_CCACHE_PROGRAM)
        # Without these words ccache does not take part where headers are precompiled.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${VITRINE_CCACHE_PROGRAM}")
        if(VITRINE_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            add_compile_options(-fpch-preprocess)
        endif()
    endif()
endif()

# A hundred programs link the same libraries: lld needs a fifth of the time that ld takes.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld VITRINE_HAVE_LLD)
if(VITRINE_HAVE_LLD)
    add_link_options(-fuse-ld=lld)
endif()

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

add_library(vitrine_options INTERFACE)
add_library(Vitrine::Options ALIAS vitrine_options)
target_compile_features(vitrine_options INTERFACE cxx_std_20)

target_compile_options(vitrine_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough
    # g++ 13 and later see uninitialized alternatives in variants that are moved (Block).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-maybe-uninitialized>
    $<$<BOOL:${VITRINE_WERROR}>:-Werror>)

target_compile_definitions(vitrine_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    # What 6.4 calls deprecated does not compile; what a newer Qt deprecates does not warn.
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400)

# Hardening. Sanitizers bring their own checks and do not go together with fortified functions.
target_compile_definitions(vitrine_options INTERFACE _GLIBCXX_ASSERTIONS)
target_compile_options(vitrine_options INTERFACE -fstack-protector-strong)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(vitrine_options INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()
if(NOT VITRINE_SANITIZE AND NOT VITRINE_FUZZ)
    target_compile_options(vitrine_options INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
        $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
endif()

set(vitrine_sanitizers ${VITRINE_SANITIZE})
if(VITRINE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "VITRINE_FUZZ needs clang: configure with -DCMAKE_CXX_COMPILER=clang++")
    endif()
    if(NOT vitrine_sanitizers)
        set(vitrine_sanitizers address)
    endif()
    target_compile_options(vitrine_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(vitrine_sanitizers)
    list(JOIN vitrine_sanitizers "," vitrine_sanitizers)
    target_compile_options(vitrine_options INTERFACE
        -fsanitize=${vitrine_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(vitrine_options INTERFACE -fsanitize=${vitrine_sanitizers})
endif()
