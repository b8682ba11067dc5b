# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The functions with which layers and rooms describe themselves.

# Headers of others that most sources of the project read: read once a target, not once a source.
set(VITRINE_COMMON_HEADERS
    <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>
    <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QMap> <QSet> <QString> <QStringList>)

# vitrine_precompile(<target> <header>...)
# Headers of libraries only, never our own: what a source uses of the project it has to include itself.
function(vitrine_precompile target)
    if(VITRINE_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# vitrine_layer(<target>)
# A static library of the project, with the project's flags.
function(vitrine_layer target)
    add_library(${target} STATIC)
    string(REGEX REPLACE "^vitrine_" "" alias ${target})
    add_library(Vitrine::${alias} ALIAS ${target})
    target_link_libraries(${target} PRIVATE vitrine_options)
    target_compile_definitions(${target} PRIVATE VITRINE_VERSION="${PROJECT_VERSION}")
    target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>")
    vitrine_precompile(${target} ${VITRINE_COMMON_HEADERS})
    if(VITRINE_TOGETHER)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    endif()
endfunction()

# vitrine_together(<target> <file>...)
# Sources of one room compile as one, about a dozen at a time: a new file moves those of its own room alone.
function(vitrine_together target)
    set(sources ${ARGN})
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(LENGTH sources count)
    if(count EQUAL 0)
        return()
    endif()
    math(EXPR batches "(${count} + 11) / 12")
    math(EXPR size "(${count} + ${batches} - 1) / ${batches}")
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE room)
    string(REPLACE "/" "_" room "${room}")
    set(at 0)
    foreach(source IN LISTS sources)
        math(EXPR batch "${at} / ${size}")
        set_source_files_properties("${CMAKE_CURRENT_SOURCE_DIR}/${source}"
            TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${room}_${batch}")
        math(EXPR at "${at} + 1")
    endforeach()
endfunction()

# vitrine_sources(<target> <file>... [PRIVATE_HEADERS <file>...])
# Adds files of the current folder. Headers join the target's header set, each of which has to compile on its own
# (target all_verify_interface_header_sets) with nothing but what the layer links PUBLIC. A header that shows a
# privately linked library (nlohmann, libgit2, cairo...) goes behind PRIVATE_HEADERS.
function(vitrine_sources target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "PRIVATE_HEADERS")
    foreach(file IN LISTS arg_UNPARSED_ARGUMENTS arg_PRIVATE_HEADERS)
        if(NOT EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
            message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt names ${file}, which is not there")
        endif()
        # Headers are sources as well, so that AUTOMOC looks into each of them.
        target_sources(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    endforeach()
    if(VITRINE_TOGETHER)
        vitrine_together(${target} ${arg_UNPARSED_ARGUMENTS})
    endif()
    set(headers ${arg_UNPARSED_ARGUMENTS})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    if(headers)
        list(TRANSFORM headers PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
        target_sources(${target} PUBLIC
            FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
    endif()
endfunction()

# vitrine_rooms(<folder>...)
# Adds the folders. One that is not there is a slip of the pen: an error, not a silence.
function(vitrine_rooms)
    foreach(room IN LISTS ARGN)
        if(NOT EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/CMakeLists.txt")
            message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt names the room ${room}, which is not there")
        endif()
        add_subdirectory(${room})
    endforeach()
endfunction()
