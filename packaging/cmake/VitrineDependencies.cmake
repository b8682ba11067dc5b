# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything that comes from outside. packaging/setup.sh installs it.

# What packaging/setup.sh had to build itself lies here.
if(EXISTS "${PROJECT_SOURCE_DIR}/.deps")
    list(APPEND CMAKE_PREFIX_PATH "${PROJECT_SOURCE_DIR}/.deps")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Concurrent LinguistTools)
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # It tells each folder's path to the compiler, for QFINDTESTDATA, so that no two tests could share what is precompiled.
    get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
    list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE_(BUILD|SOURCE)DIR")
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
endif()
find_package(tl-expected REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)

find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBGIT2 REQUIRED IMPORTED_TARGET libgit2>=1.5)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c>=0.4.8)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo>=1.16 cairo-pdf)
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo>=1.50)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf>=11)
# Optional: reads JSON in a fraction of the time. What it refuses, nlohmann reads.
find_package(simdjson 3.0 QUIET)
# Optional: merges hosts in lists of domains.
pkg_check_modules(LIBPSL IMPORTED_TARGET libpsl>=0.20)
# Optional: says numbers in words beside the field in which they are typed.
pkg_check_modules(ICU IMPORTED_TARGET icu-i18n>=60 icu-uc>=60)

# Optional: coloured Markdown. KF6 from the system, or the Qt 6 build of KF5 that setup.sh makes on Debian 12.
find_package(KF6SyntaxHighlighting QUIET)
set(VITRINE_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
if(NOT KF6SyntaxHighlighting_FOUND)
    # Only from .deps: a KF5 package of the system is built for Qt 5. Its link interface names Qt's network library.
    find_package(Qt6 6.4 QUIET COMPONENTS Network)
    find_package(KF5SyntaxHighlighting QUIET NO_DEFAULT_PATH PATHS "${PROJECT_SOURCE_DIR}/.deps")
    set(VITRINE_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
endif()
if(TARGET ${VITRINE_SYNTAX_HIGHLIGHTING})
    message(STATUS "Syntax highlighting: ${VITRINE_SYNTAX_HIGHLIGHTING}")
else()
    set(VITRINE_SYNTAX_HIGHLIGHTING "")
    message(STATUS "Syntax highlighting: not found, building without it")
endif()
