Feature: The attributes of User, Group and EnterpriseUser
  RFC 7643 section 8.7.1 prints the schemas as an example. Providers may announce fewer attributes, and stricter ones; what
  they announce they honour. A difference that they may choose is told as a behaviour. RFC 7643 section 8.7.1.

  Rule: The given name is honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none
      And it can be written, read back, replaced and removed
      And a filter by it is supported and takes upper and lower case as announced

      Examples:
        | requirement    | attribute      |
        | R7643-8.7.1-05 | name.givenName |

  @enterprise
  Rule: Attributes of the enterprise extension that clients search by are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of EnterpriseUser announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none
      And it can be written, read back, replaced and removed
      And a filter by it is supported and takes upper and lower case as announced

      Examples:
        | requirement    | attribute     |
        | R7643-8.7.1-76 | department    |
        | R7643-8.7.1-78 | manager.value |

  Rule: The name that a User is known by is honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, string, required, readWrite, returned default, caseExact false, uniqueness server
      And it can be written, read back, replaced and removed
      And a filter by it, if supported, takes upper and lower case as announced

      Examples:
        | requirement    | attribute |
        | R7643-8.7.1-01 | userName  |

  Rule: Texts of a User are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none
      And it can be written, read back, replaced and removed
      And a filter by it, if supported, takes upper and lower case as announced

      Examples:
        | requirement    | attribute         |
        | R7643-8.7.1-09 | displayName       |
        | R7643-8.7.1-10 | nickName          |
        | R7643-8.7.1-12 | title             |
        | R7643-8.7.1-13 | userType          |
        | R7643-8.7.1-14 | preferredLanguage |
        | R7643-8.7.1-15 | locale            |
        | R7643-8.7.1-16 | timezone          |

  Rule: Parts of the name are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none
      And it can be written, read back, replaced and removed
      And a filter by it, if supported, takes upper and lower case as announced

      Examples:
        | requirement    | attribute            |
        | R7643-8.7.1-03 | name.formatted       |
        | R7643-8.7.1-04 | name.familyName      |
        | R7643-8.7.1-06 | name.middleName      |
        | R7643-8.7.1-07 | name.honorificPrefix |
        | R7643-8.7.1-08 | name.honorificSuffix |

  Rule: Complex attributes of a User are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as <characteristics>
      And it can be written, read back, replaced and removed

      Examples:
        | requirement    | attribute        | characteristics                                                                |
        | R7643-8.7.1-02 | name             | single-valued, complex, optional, readWrite, returned default, uniqueness none |
        | R7643-8.7.1-19 | emails           | multi-valued, complex, optional, readWrite, returned default, uniqueness none  |
        | R7643-8.7.1-24 | phoneNumbers     | multi-valued, complex, optional, readWrite, returned default                   |
        | R7643-8.7.1-29 | ims              | multi-valued, complex, optional, readWrite, returned default                   |
        | R7643-8.7.1-34 | photos           | multi-valued, complex, optional, readWrite, returned default                   |
        | R7643-8.7.1-39 | addresses        | multi-valued, complex, optional, readWrite, returned default, uniqueness none  |
        | R7643-8.7.1-52 | entitlements     | multi-valued, complex, optional, readWrite, returned default                   |
        | R7643-8.7.1-57 | roles            | multi-valued, complex, optional, readWrite, returned default                   |
        | R7643-8.7.1-62 | x509Certificates | multi-valued, complex, optional, readWrite, returned default                   |

  Rule: References and certificates of a User are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as <characteristics>
      And it can be written, read back, replaced and removed

      Examples:
        | requirement    | attribute              | characteristics                                                                                                            |
        | R7643-8.7.1-11 | profileUrl             | single-valued, reference, optional, readWrite, returned default, caseExact false, uniqueness none, referenceTypes external |
        | R7643-8.7.1-35 | photos.value           | single-valued, reference, optional, readWrite, returned default, caseExact false, uniqueness none, referenceTypes external |
        | R7643-8.7.1-63 | x509Certificates.value | single-valued, binary, optional, readWrite, returned default, caseExact false, uniqueness none                             |

  Rule: Texts in the values of a multi-valued attribute are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none
      And it can be written, read back, replaced and removed
      And a filter by it, if supported, takes upper and lower case as announced

      Examples:
        | requirement    | attribute                |
        | R7643-8.7.1-20 | emails.value             |
        | R7643-8.7.1-21 | emails.display           |
        | R7643-8.7.1-25 | phoneNumbers.value       |
        | R7643-8.7.1-26 | phoneNumbers.display     |
        | R7643-8.7.1-30 | ims.value                |
        | R7643-8.7.1-31 | ims.display              |
        | R7643-8.7.1-36 | photos.display           |
        | R7643-8.7.1-40 | addresses.formatted      |
        | R7643-8.7.1-41 | addresses.streetAddress  |
        | R7643-8.7.1-42 | addresses.locality       |
        | R7643-8.7.1-43 | addresses.region         |
        | R7643-8.7.1-44 | addresses.postalCode     |
        | R7643-8.7.1-45 | addresses.country        |
        | R7643-8.7.1-53 | entitlements.value       |
        | R7643-8.7.1-54 | entitlements.display     |
        | R7643-8.7.1-55 | entitlements.type        |
        | R7643-8.7.1-58 | roles.value              |
        | R7643-8.7.1-59 | roles.display            |
        | R7643-8.7.1-60 | roles.type               |
        | R7643-8.7.1-64 | x509Certificates.display |
        | R7643-8.7.1-65 | x509Certificates.type    |

  Rule: Types with canonical values are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none, canonicalValues <values>
      And it can be written, read back, replaced and removed
      And its canonical values <values> are kept
      And a filter by it, if supported, takes upper and lower case as announced

      Examples:
        | requirement    | attribute         | values                                |
        | R7643-8.7.1-22 | emails.type       | work/home/other                       |
        | R7643-8.7.1-27 | phoneNumbers.type | work/home/mobile/fax/pager/other      |
        | R7643-8.7.1-32 | ims.type          | aim/gtalk/icq/xmpp/msn/skype/qq/yahoo |
        | R7643-8.7.1-37 | photos.type       | photo/thumbnail                       |
        | R7643-8.7.1-46 | addresses.type    | work/home/other                       |

  Rule: Booleans are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, boolean, optional, readWrite, returned default
      And it can be set to true and to false

      Examples:
        | requirement    | attribute                |
        | R7643-8.7.1-17 | active                   |
        | R7643-8.7.1-23 | emails.primary           |
        | R7643-8.7.1-28 | phoneNumbers.primary     |
        | R7643-8.7.1-33 | ims.primary              |
        | R7643-8.7.1-38 | photos.primary           |
        | R7643-8.7.1-56 | entitlements.primary     |
        | R7643-8.7.1-61 | roles.primary            |
        | R7643-8.7.1-66 | x509Certificates.primary |

  Rule: A secret is honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as single-valued, string, optional, writeOnly, returned never, caseExact false, uniqueness none
      And it can be written and is never shown

      Examples:
        | requirement    | attribute |
        | R7643-8.7.1-18 | password  |

  @groups
  Rule: Groups of a User, which the provider derives, are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of User announces <attribute>
      Then it is announced as <characteristics>
      And clients cannot write it and it tells the truth

      Examples:
        | requirement    | attribute      | characteristics                                                                                                                |
        | R7643-8.7.1-47 | groups         | multi-valued, complex, optional, readOnly, returned default                                                                    |
        | R7643-8.7.1-48 | groups.value   | single-valued, string, optional, readOnly, returned default, caseExact false, uniqueness none                                  |
        | R7643-8.7.1-49 | groups.$ref    | single-valued, reference, optional, readOnly, returned default, caseExact false, uniqueness none, referenceTypes User/Group    |
        | R7643-8.7.1-50 | groups.display | single-valued, string, optional, readOnly, returned default, caseExact false, uniqueness none                                  |
        | R7643-8.7.1-51 | groups.type    | single-valued, string, optional, readOnly, returned default, caseExact false, uniqueness none, canonicalValues direct/indirect |

  @groups
  Rule: The name of a Group is honoured as announced

    Scenario Outline: <attribute>
      Given the schema of Group announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none
      And it can be written, read back, replaced and removed
      And a filter by it, if supported, takes upper and lower case as announced

      Examples:
        | requirement    | attribute   |
        | R7643-8.7.1-67 | displayName |

  @groups
  Rule: The members of a Group are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of Group announces <attribute>
      Then it is announced as multi-valued, complex, optional, readWrite, returned default
      And it can be written, read back, replaced and removed

      Examples:
        | requirement    | attribute |
        | R7643-8.7.1-68 | members   |

  @groups
  Rule: Parts of a member are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of Group announces <attribute>
      Then it is announced as <characteristics>
      And it comes with its element and stays as it is

      Examples:
        | requirement    | attribute     | characteristics                                                                                                              |
        | R7643-8.7.1-69 | members.value | single-valued, string, optional, immutable, returned default, caseExact false, uniqueness none                               |
        | R7643-8.7.1-70 | members.$ref  | single-valued, reference, optional, immutable, returned default, caseExact false, uniqueness none, referenceTypes User/Group |
        | R7643-8.7.1-71 | members.type  | single-valued, string, optional, immutable, returned default, caseExact false, uniqueness none, canonicalValues User/Group   |

  @enterprise
  Rule: Texts of the enterprise extension are honoured as announced

    Scenario Outline: <attribute>
      Given the schema of EnterpriseUser announces <attribute>
      Then it is announced as single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none
      And it can be written, read back, replaced and removed
      And a filter by it, if supported, takes upper and lower case as announced

      Examples:
        | requirement    | attribute      |
        | R7643-8.7.1-72 | employeeNumber |
        | R7643-8.7.1-73 | costCenter     |
        | R7643-8.7.1-74 | organization   |
        | R7643-8.7.1-75 | division       |

  @enterprise
  Rule: The manager is honoured as announced

    Scenario Outline: <attribute>
      Given the schema of EnterpriseUser announces <attribute>
      Then it is announced as <characteristics>
      And it can be written, read back, replaced and removed

      Examples:
        | requirement    | attribute    | characteristics                                                                                                        |
        | R7643-8.7.1-77 | manager      | single-valued, complex, optional, readWrite, returned default                                                          |
        | R7643-8.7.1-79 | manager.$ref | single-valued, reference, optional, readWrite, returned default, caseExact false, uniqueness none, referenceTypes User |

  @enterprise
  Rule: The manager's name, which the provider derives, is honoured as announced

    Scenario Outline: <attribute>
      Given the schema of EnterpriseUser announces <attribute>
      Then it is announced as single-valued, string, optional, readOnly, returned default, caseExact false, uniqueness none
      And clients cannot write it and it tells the truth

      Examples:
        | requirement    | attribute           |
        | R7643-8.7.1-80 | manager.displayName |
