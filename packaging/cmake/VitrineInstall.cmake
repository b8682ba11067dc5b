# SPDX-FileCopyrightText: 2026 Vitrine contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed where, and the packages made from it.

install(TARGETS ${VITRINE_PROGRAMS} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(EXISTS "${PROJECT_SOURCE_DIR}/resources")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/vitrine"
        PATTERN "README.md" EXCLUDE)
endif()
install(FILES "${PROJECT_SOURCE_DIR}/packaging/org.vitrine.Vitrine.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/org.vitrine.Vitrine.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/org.vitrine.Vitrine.mime.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME org.vitrine.Vitrine.xml)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/vitrine.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME org.vitrine.Vitrine.svg)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/vitrine")

set(CPACK_GENERATOR "TGZ;DEB")
set(CPACK_PACKAGE_NAME vitrine)
set(CPACK_PACKAGE_VENDOR "Vitrine contributors")
set(CPACK_PACKAGE_CONTACT "Vitrine contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Vitrine contributors <vitrine@vitrine.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no library entry names them: icons, Qt's own translations, letters for the PDF.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, fonts-noto-core | fonts-dejavu-core")
# Programs that are run where they are there: what a user's git demands (signing, hooks, filters) is done by git.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "git, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git-lfs, gnupg | openssh-client")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
