Feature: The schemas of discovery
  The documents of discovery have schemas of their own, and are as these say. RFC 7643 section 8.7.2.

  Scenario Outline: <attribute> of a <document>
    When the client retrieves the Schemas
    Then the <attribute> of a <document> is announced as <announced>, and is <value>

    Examples:
      | requirement    | document              | attribute                              | announced                                                                                                                                            | value                     |
      | R7643-8.7.2-01 | ServiceProviderConfig | documentationUri                       | single-valued, reference, optional, readOnly, returned default, caseExact false, uniqueness none, referenceTypes external                            | an http URL               |
      | R7643-8.7.2-02 | ServiceProviderConfig | patch                                  | single-valued, complex, required, readOnly, returned default                                                                                         | an object                 |
      | R7643-8.7.2-03 | ServiceProviderConfig | patch.supported                        | single-valued, boolean, required, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-04 | ServiceProviderConfig | bulk                                   | single-valued, complex, required, readOnly, returned default                                                                                         | an object                 |
      | R7643-8.7.2-05 | ServiceProviderConfig | bulk.supported                         | single-valued, boolean, required, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-06 | ServiceProviderConfig | bulk.maxOperations                     | single-valued, integer, required, readOnly, returned default, uniqueness none                                                                        | a whole number from 0     |
      | R7643-8.7.2-07 | ServiceProviderConfig | bulk.maxPayloadSize                    | single-valued, integer, required, readOnly, returned default, uniqueness none                                                                        | a whole number from 0     |
      | R7643-8.7.2-08 | ServiceProviderConfig | filter                                 | single-valued, complex, required, readOnly, returned default                                                                                         | an object                 |
      | R7643-8.7.2-09 | ServiceProviderConfig | filter.supported                       | single-valued, boolean, required, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-10 | ServiceProviderConfig | filter.maxResults                      | single-valued, integer, required, readOnly, returned default, uniqueness none                                                                        | a whole number from 0     |
      | R7643-8.7.2-11 | ServiceProviderConfig | changePassword                         | single-valued, complex, required, readOnly, returned default                                                                                         | an object                 |
      | R7643-8.7.2-12 | ServiceProviderConfig | changePassword.supported               | single-valued, boolean, required, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-13 | ServiceProviderConfig | sort                                   | single-valued, complex, required, readOnly, returned default                                                                                         | an object                 |
      | R7643-8.7.2-14 | ServiceProviderConfig | sort.supported                         | single-valued, boolean, required, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-15 | ServiceProviderConfig | authenticationSchemes                  | multi-valued, complex, required, readOnly, returned default                                                                                          | a list of objects         |
      | R7643-8.7.2-16 | ServiceProviderConfig | authenticationSchemes.name             | single-valued, string, required, readOnly, returned default, caseExact false, uniqueness none                                                        | a text                    |
      | R7643-8.7.2-17 | ServiceProviderConfig | authenticationSchemes.description      | single-valued, string, required, readOnly, returned default, caseExact false, uniqueness none                                                        | a string                  |
      | R7643-8.7.2-18 | ServiceProviderConfig | authenticationSchemes.specUri          | single-valued, reference, optional, readOnly, returned default, caseExact false, uniqueness none, referenceTypes external                            | an http URL               |
      | R7643-8.7.2-19 | ServiceProviderConfig | authenticationSchemes.documentationUri | single-valued, reference, optional, readOnly, returned default, caseExact false, uniqueness none, referenceTypes external                            | an http URL               |
      | R7643-8.7.2-20 | ServiceProviderConfig | etag.supported                         | unprinted                                                                                                                                            | a boolean                 |
      | R7643-8.7.2-21 | ServiceProviderConfig | authenticationSchemes.type             | unprinted                                                                                                                                            | a text                    |
      | R7643-8.7.2-22 | ResourceType          | id                                     | single-valued, string, optional, readOnly, returned default, caseExact false, uniqueness none                                                        | a text                    |
      | R7643-8.7.2-23 | ResourceType          | name                                   | single-valued, string, required, readOnly, returned default, caseExact false, uniqueness none                                                        | a text                    |
      | R7643-8.7.2-24 | ResourceType          | description                            | single-valued, string, optional, readOnly, returned default, caseExact false, uniqueness none                                                        | a string                  |
      | R7643-8.7.2-25 | ResourceType          | endpoint                               | single-valued, reference, required, readOnly, returned default, caseExact false, uniqueness none, referenceTypes uri                                 | an address below the base |
      | R7643-8.7.2-26 | ResourceType          | schema                                 | single-valued, reference, required, readOnly, returned default, caseExact true, uniqueness none, referenceTypes uri                                  | a URI                     |
      | R7643-8.7.2-27 | ResourceType          | schemaExtensions                       | complex, readOnly, returned default                                                                                                                  | a list of objects         |
      | R7643-8.7.2-28 | ResourceType          | schemaExtensions.schema                | single-valued, reference, required, readOnly, returned default, caseExact true, uniqueness none, referenceTypes uri                                  | a URI                     |
      | R7643-8.7.2-29 | ResourceType          | schemaExtensions.required              | single-valued, boolean, required, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-30 | Schema                | id                                     | single-valued, string, required, readOnly, returned default, caseExact false, uniqueness none                                                        | a URI                     |
      | R7643-8.7.2-31 | Schema                | name                                   | single-valued, string, required, readOnly, returned default, caseExact false, uniqueness none                                                        | a string                  |
      | R7643-8.7.2-32 | Schema                | description                            | single-valued, string, optional, readOnly, returned default, caseExact false, uniqueness none                                                        | a string                  |
      | R7643-8.7.2-33 | Schema                | attributes                             | multi-valued, complex, required, readOnly, returned default                                                                                          | a list of objects         |
      | R7643-8.7.2-34 | Schema                | attributes.name                        | single-valued, string, required, readOnly, returned default, caseExact true, uniqueness none                                                         | a text                    |
      | R7643-8.7.2-35 | Schema                | attributes.type                        | single-valued, string, required, readOnly, returned default, caseExact false, uniqueness none                                                        | a word for type           |
      | R7643-8.7.2-36 | Schema                | attributes.multiValued                 | single-valued, boolean, required, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-37 | Schema                | attributes.description                 | single-valued, string, optional, readOnly, returned default, caseExact true, uniqueness none                                                         | a string                  |
      | R7643-8.7.2-38 | Schema                | attributes.required                    | single-valued, boolean, optional, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-39 | Schema                | attributes.canonicalValues             | multi-valued, string, optional, readOnly, returned default, caseExact true, uniqueness none                                                          | a list of strings         |
      | R7643-8.7.2-40 | Schema                | attributes.caseExact                   | single-valued, boolean, optional, readOnly, returned default                                                                                         | a boolean                 |
      | R7643-8.7.2-41 | Schema                | attributes.mutability                  | single-valued, string, optional, readOnly, returned default, caseExact true, uniqueness none, canonicalValues readOnly/readWrite/immutable/writeOnly | a word for mutability     |
      | R7643-8.7.2-42 | Schema                | attributes.returned                    | single-valued, string, optional, readOnly, returned default, caseExact true, uniqueness none, canonicalValues always/never/default/request           | a word for returned       |
      | R7643-8.7.2-43 | Schema                | attributes.uniqueness                  | single-valued, string, optional, readOnly, returned default, caseExact true, uniqueness none, canonicalValues none/server/global                     | a word for uniqueness     |
      | R7643-8.7.2-44 | Schema                | attributes.referenceTypes              | multi-valued, string, optional, readOnly, returned default, caseExact true, uniqueness none                                                          | a list of strings         |
      | R7643-8.7.2-45 | Schema                | attributes.subAttributes               | multi-valued, complex, optional, readOnly, returned default                                                                                          | a list                    |

  @R7643-8.7.2-34
  Rule: Schemas and resources spell attributes alike

    Example: names in a User
      Given a stored User
      When the client retrieves the Schemas
      Then each attribute of the stored User is spelled as its schema spells it

  @R7643-8.7.2-36
  Rule: An attribute with several values is announced so

    Example: lists in a User
      Given a stored User
      When the client retrieves the Schemas
      Then each attribute of the stored User with several values is announced as multi-valued

  @R7643-8.7.2-46
  Rule: A sub-attribute's definition has the members of an attribute's

    Example: the schema of schemas
      When the client retrieves the Schemas
      Then the schema of schemas defines each member of a sub-attribute's definition
